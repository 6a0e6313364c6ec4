import { whenDrawn, whenIdle } from './whenIdle.ts';

/** A part of the page that shows the step in view, and can have others ready: painted, and only out of sight. */
export interface FlipPart {
  /** Whether it has a step ready at this instant. */
  readonly has: (n: number) => boolean;
  /** Brings a step that it has ready into view, and nothing else: what that step is without, it gets later. */
  readonly show?: (n: number) => void;
  /** Puts a step on the page, out of sight. Returns how to lay it out there; null where nothing is left to be done. */
  readonly put?: (n: number) => (() => void) | null;
}

/** The parts of a page that show the same step. */
export interface Flip {
  /** Takes part from now on; returns how to stop. */
  readonly join: (part: FlipPart) => () => void;
  /**
   * Brings a step into view in all parts at once, so that none is ever at another step than the others.
   * @returns false, having changed nothing, where one of them does not have it ready, or nobody takes part
   */
  readonly to: (n: number) => boolean;
  /**
   * Has steps laid out when there is time for it, the first ones first, and no others that were asked for before.
   * @param drawn whether the first of them was drawn just now, in time that nobody waits for, and is laid out with it
   */
  readonly layOut: (steps: readonly number[], drawn?: boolean) => void;
}

/** Nobody takes part yet. */
export function openFlip(): Flip {
  const parts = new Set<FlipPart>();
  let callOff: () => void = () => undefined;

  /** A step goes onto the page in all parts before any of it is measured, so that the page is laid out once. */
  const layOne = (n: number): boolean => {
    const puts = [...parts].map(({ put }) => put?.(n) ?? null).filter((lay) => lay !== null);
    for (const lay of puts) lay();
    return puts.length > 0;
  };
  const layOut = (steps: readonly number[], drawn = false): void => {
    callOff();
    if (steps.length === 0) return;
    callOff = (drawn ? whenDrawn : whenIdle)(() => {
      const at = steps.findIndex(layOne);
      if (at !== -1) layOut(steps.slice(at + 1));
    });
  };
  return {
    join: (part) => {
      parts.add(part);
      return () => {
        parts.delete(part);
        if (parts.size === 0) callOff();
      };
    },
    to: (n) => {
      const all = [...parts];
      if (all.length === 0 || !all.every(({ has }) => has(n))) return false;
      for (const { show } of all) show?.(n);
      return true;
    },
    layOut,
  };
}
