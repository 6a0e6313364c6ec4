import { startTransition, useEffect, useState } from 'react';
import { nearestFirst, nextToPrepare } from './nextToPrepare.ts';
import { whenQuiet } from './whenIdle.ts';

/** The step in view and the two beside it. */
const KEPT = 3;
/** Whoever goes on sooner, as a held key does, sees each step drawn over the last one; in milliseconds. */
const QUIET = 150;

/**
 * The steps to keep drawn of a picture that is much the same at each: the one in view, and once the reader stays there
 * those beside it. A step that comes unprepared takes the place of the one in view, and is drawn over it. Whoever comes
 * to one that was prepared has the next one drawn at once, however soon they go on.
 * @param n the step in view; 0 before the first
 * @param ahead whether others than the one in view are to be drawn at all
 * @returns the one in view first
 */
export function useStepsBeside(n: number, last: number, ahead: boolean): readonly number[] {
  /** The one in view first. */
  const [ready, setReady] = useState<readonly number[]>([]);
  const [prepared, setPrepared] = useState(false);
  if (n > 0 && ready[0] !== n) {
    const beside = ready.includes(n);
    const others = beside ? ready : ready.slice(1);
    setReady([n, ...others.filter((step) => step !== n)]);
    setPrepared(beside);
  }
  useEffect(() => {
    const next = ahead ? nextToPrepare(ready, n, last, KEPT) : null;
    if (next === null) return;
    if (prepared) {
      setReady(next);
      return;
    }
    return whenQuiet(QUIET, () => startTransition(() => setReady(next)));
  }, [ready, n, last, ahead, prepared]);
  return nearestFirst(ready, n);
}
