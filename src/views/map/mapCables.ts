import type { DrawnPlace, MapFrame } from '../../format/drawnMap.ts';
import type { Stretch } from './mapScene.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch of a message's way as it lies in a frame, in the frame's units. */
export interface Cable extends Stretch {
  readonly start: Point;
  readonly end: Point;
  /** Path data. */
  readonly path: string;
}

/** How far the first line between two places bends to its right, and each further one more, in parts of its length. */
const BEND = 0.08;
const FURTHER = 0.02;

/**
 * The stretches with both ends in a frame; lines between the same places lie side by side.
 * @param clear how far a line stays from the middle of a place.
 */
export function mapCables(
  stretches: readonly Stretch[],
  frame: MapFrame,
  clear: (place: DrawnPlace) => number,
): readonly Cable[] {
  const places = new Map<string | null, DrawnPlace>(frame.places.map((place) => [place.place, place]));
  const taken = new Map<string, number>();
  return stretches.flatMap((stretch) => {
    const from = places.get(stretch.from.place);
    const to = places.get(stretch.to.place);
    if (from === undefined || to === undefined) return [];
    const way = `${from.place} ${to.place}`;
    const before = taken.get(way) ?? 0;
    taken.set(way, before + 1);
    return [{ ...stretch, ...bent(from, to, BEND + FURTHER * before, clear(from), clear(to)) }];
  });
}

/** A line that leaves and arrives in the direction in which it bends, clear of both places. */
function bent(from: Point, to: Point, part: number, clearFrom: number, clearTo: number) {
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * part,
    y: (from.y + to.y) / 2 + (to.x - from.x) * part,
  };
  const start = towards(from, control, clearFrom);
  const end = towards(to, control, clearTo);
  const words = [start, control, end].map(({ x, y }) => `${tenth(x)},${tenth(y)}`);
  return { start, end, path: `M${words[0]}Q${words[1]} ${words[2]}` };
}

function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(1, far / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
