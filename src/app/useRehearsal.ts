import { useEffect, useState } from 'react';
import type { Flip } from '../views/prepared/flip.ts';
import { whenIdle } from '../views/prepared/whenIdle.ts';

/**
 * Goes through a key press once, while nobody waits: a browser compiles a function when it is first called, and the
 * reader's first key would wait for all that a step needs. A key that is held with Ctrl asks for nothing; the next
 * step comes into view and goes again before anything is painted.
 * @param n the step that is drawn
 * @param at the step in view at this instant
 * @param steps those that are drawn; more of them is another chance for a step that was not ready yet
 */
export function useRehearsal(flip: Flip, n: number, at: () => number, steps: readonly number[]): void {
  const [rehearsal] = useState({ held: false });
  useEffect(() => {
    if (rehearsal.held || steps.length === 0) return;
    return whenIdle(() => {
      if (at() !== n || !flip.to(n + 1)) return;
      flip.to(n);
      window.dispatchEvent(new KeyboardEvent('keydown', { ctrlKey: true }));
      rehearsal.held = true;
    });
  }, [flip, n, at, steps, rehearsal]);
}
