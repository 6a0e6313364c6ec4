import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Kept, NOTHING_KEPT, readKept, writeKept } from './kept.ts';
import type { Shelf } from './shelf.ts';

/** Long enough that a burst of steps is written once, in milliseconds. */
const WRITE_AFTER = 400;

type Change = (kept: Kept) => Kept;

export interface KeptState {
  readonly kept: Kept;
  /** Changes what is kept, and what is in view with it. */
  readonly change: (change: Change) => void;
  /** Changes what is kept for the next visit only: the page is not drawn again for it. */
  readonly note: (change: Change) => void;
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
  const latest = useRef(kept);
  const mayWrite = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    writeKept(shelf, latest.current);
    setKeeps(shelf.keeps());
  }, [shelf]);

  // Before the page is painted, so that nobody sees it change its theme.
  useLayoutEffect(() => {
    const reading = readKept(shelf);
    latest.current = reading.kept;
    mayWrite.current = reading.mayWrite;
    setKept(reading.kept);
    setKeeps(shelf.keeps());
  }, [shelf]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const note = useCallback(
    (change: Change) => {
      latest.current = change(latest.current);
      if (!mayWrite.current) return;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(write, WRITE_AFTER);
    },
    [write],
  );
  const change = useCallback(
    (make: Change) => {
      note(make);
      setKept(latest.current);
    },
    [note],
  );
  return { kept, change, note, keeps };
}
