import { afterPaint } from './afterPaint.ts';

/** What React's useSyncExternalStore takes: told at each change; returns how to hear no more. */
export type Subscribe = (changed: () => void) => () => void;

/** Where the player is, for those who look at it. All of them read the same step, whenever they read it. */
export interface Cursor {
  /** The step at this instant; 0 before the first. */
  readonly at: () => number;
  /** Whether the step before was in view so shortly that what moves at a step would still be moving. */
  readonly brisk: () => boolean;
  /** Whether the step is painted, so that nothing need wait for it any more. */
  readonly painted: () => boolean;
  /**
   * For what shows the step: told at once, unless it has brought the step into view by itself; then once it is painted.
   * @param flip brings a step into view, where that can be done without being told
   */
  readonly shows: (changed: () => void, flip: (n: number) => boolean) => () => void;
  /** For what stands around it: told once the step is painted, or at once while nothing shows it by itself. */
  readonly follows: Subscribe;
  /** For what must hear of every single step, drawn or not. */
  readonly hears: Subscribe;
  /** Tells at once whoever is still to be told. */
  readonly catchUp: () => void;
}

/** As long as anything moves at a step, and a little longer; in milliseconds. */
const MOVING = 700;

/**
 * Opens the cursor of a player.
 * @param at the player's step at this instant
 * @param hears tells of each change of the player
 */
export function openCursor(at: () => number, hears: Subscribe): Cursor {
  let showing = 0;
  let callOff: () => void = () => undefined;
  const late = new Set<() => void>();

  let changedAt = Number.NEGATIVE_INFINITY;
  let brisk = false;
  let painted = false;
  hears(() => {
    painted = false;
    const now = performance.now();
    brisk = now - changedAt < MOVING;
    changedAt = now;
  });

  const tell = (changed: () => void): void => {
    late.delete(changed);
    changed();
  };
  const catchUp = (): void => {
    callOff();
    painted = true;
    for (const changed of [...late]) tell(changed);
  };
  const tellLate = (changed: () => void): void => {
    if (late.size === 0) {
      callOff();
      callOff = afterPaint(catchUp);
    }
    late.add(changed);
  };
  const stopping = (changed: () => void, stop: () => void) => () => {
    late.delete(changed);
    stop();
  };
  return {
    at,
    brisk: () => brisk,
    painted: () => painted,
    hears,
    shows: (changed, flip) => {
      const stop = hears(() => (flip(at()) ? tellLate : tell)(changed));
      showing += 1;
      return stopping(changed, () => {
        showing -= 1;
        stop();
      });
    },
    follows: (changed) =>
      stopping(
        changed,
        hears(() => (showing === 0 ? tell : tellLate)(changed)),
      ),
    catchUp,
  };
}
