import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Kept, NOTHING_KEPT, type Reading, readKept, writeKept } from './kept.ts';
import type { Shelf } from './shelf.ts';

/** Long enough that a burst of steps is written once, in milliseconds. */
const WRITE_AFTER = 400;

export interface KeptState {
  readonly kept: Kept;
  readonly change: (change: (kept: Kept) => Kept) => void;
  /** False once storage has refused; said once, quietly. */
  readonly keeps: boolean;
}

/**
 * What is kept between visits, as state. It is read only once the page stands, because a page rendered ahead knows
 * nothing of its reader; nothing is written before that.
 */
export function useKept(shelf: Shelf): KeptState {
  const [kept, setKept] = useState<Kept>(NOTHING_KEPT);
  const [keeps, setKeeps] = useState(true);
  const reading = useRef<Reading | null>(null);

  // Before the page is painted, so that nobody sees it change its theme.
  useLayoutEffect(() => {
    reading.current = readKept(shelf);
    setKept(reading.current.kept);
    setKeeps(shelf.keeps());
  }, [shelf]);

  useEffect(() => {
    if (reading.current === null || !reading.current.mayWrite || kept === reading.current.kept) return;
    const write = (): void => {
      writeKept(shelf, kept);
      setKeeps(shelf.keeps());
    };
    const timer = setTimeout(write, WRITE_AFTER);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [shelf, kept]);

  return { kept, keeps, change: useCallback((change) => setKept(change), []) };
}
