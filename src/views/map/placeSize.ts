import type { DrawnPlace } from '../../format/drawnMap.ts';

/** Pixels. */
const RING = 7;
const SMALLEST_ZONE = 15;

/** How far a place's mark reaches from its middle, in units of its frame; a zone is never too small to be seen as one. */
export function placeSize({ kind, reach }: DrawnPlace, unit: number): number {
  return kind === 'zone' ? Math.max(reach, SMALLEST_ZONE * unit) : RING * unit;
}
