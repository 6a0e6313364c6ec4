import { startTransition, useEffect, useState } from 'react';
import { nearestFirst, nextToPrepare } from './nextToPrepare.ts';
import { whenIdle } from './whenIdle.ts';

/** How many steps are kept drawn: a short dossier wholly, a long one around the reader's place. */
const KEPT = 24;

/**
 * The steps to keep drawn: the one in view, and those around it, one after the other, when the browser has nothing
 * better to do.
 * @param n the step in view; 0 before the first
 * @returns nearest first
 */
export function useReadySteps(n: number, last: number): readonly number[] {
  const [ready, setReady] = useState<readonly number[]>([]);
  // A step that comes unprepared is kept like the others: what leaves the page is not torn down while it is left.
  if (n > 0 && !ready.includes(n)) setReady([...ready, n]);
  useEffect(() => {
    const next = nextToPrepare(ready, n, last, KEPT);
    if (next === null) return;
    return whenIdle(() => startTransition(() => setReady(next)));
  }, [ready, n, last]);
  return nearestFirst(ready, n);
}
