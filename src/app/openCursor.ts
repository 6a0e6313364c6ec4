import { afterPaint } from './afterPaint.ts';

/** What React's useSyncExternalStore takes: told at each change; returns how to hear no more. */
export type Subscribe = (changed: () => void) => () => void;

/** Where the player is, for those who look at it. All of them read the same step, whenever they read it. */
export interface Cursor {
  /** The step at this instant; 0 before the first. */
  readonly at: () => number;
  /** For what shows the step: told at once. */
  readonly shows: Subscribe;
  /** For what stands around it: told once the step is painted, or at once while nothing shows it by itself. */
  readonly follows: Subscribe;
  /** For what must hear of every single step, drawn or not. */
  readonly hears: Subscribe;
  /** Tells at once whoever is still to be told. */
  readonly catchUp: () => void;
}

/**
 * Opens the cursor of a player.
 * @param at the player's step at this instant
 * @param hears tells of each change of the player
 */
export function openCursor(at: () => number, hears: Subscribe): Cursor {
  let showing = 0;
  const late = new Map<() => void, () => void>();

  const tell = (changed: () => void): void => {
    late.get(changed)?.();
    late.delete(changed);
    changed();
  };
  return {
    at,
    hears,
    shows: (changed) => {
      const stop = hears(changed);
      showing += 1;
      return () => {
        showing -= 1;
        stop();
      };
    },
    follows: (changed) => {
      const stop = hears(() => {
        if (showing === 0) tell(changed);
        else if (!late.has(changed))
          late.set(
            changed,
            afterPaint(() => tell(changed)),
          );
      });
      return () => {
        late.get(changed)?.();
        late.delete(changed);
        stop();
      };
    },
    catchUp: () => [...late.keys()].forEach(tell),
  };
}
