import type { Compared } from '../format/scenario.ts';

/**
 * The comparison to show next among those of a step: the first, or the one after the one shown, round and round.
 * @param shown null where none is on screen.
 * @returns null where the step has none.
 */
export function nextPair(pairs: readonly Compared[], shown: string | null): string | null {
  const at = pairs.findIndex(({ id }) => id === shown);
  return (pairs[at + 1] ?? pairs[0])?.id ?? null;
}
