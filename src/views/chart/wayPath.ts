import type { Spot } from './chartLayout.ts';

const HEAD_LENGTH = 13;
const HEAD_WIDTH = 7;

/** A way as a path: straight to the middle of its second stretch, then round each corner. */
export function wayPath(spots: readonly Spot[]): string {
  const [first, ...rest] = spots;
  if (first === undefined) return '';
  const last = rest.at(-1);
  const bends = rest.slice(0, -1).map((spot, at) => {
    const next = rest[at + 1] ?? spot;
    return `Q${spot[0]} ${spot[1]} ${middle(spot, next)}`;
  });
  const begin = rest[0] === undefined || bends.length === 0 ? '' : `L${middle(first, rest[0])}`;
  return `M${first[0]} ${first[1]}${begin}${bends.join('')}${last === undefined ? '' : `L${last[0]} ${last[1]}`}`;
}

/** The head of an arrow at the end of a way. */
export function headPath(spots: readonly Spot[]): string {
  const end = spots.at(-1);
  const before = spots.findLast((spot) => end !== undefined && (spot[0] !== end[0] || spot[1] !== end[1]));
  if (end === undefined || before === undefined) return '';
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const [x, y] = [end[0] - ux * HEAD_LENGTH, end[1] - uy * HEAD_LENGTH];
  const corner = (side: number) =>
    `${round(x - uy * HEAD_WIDTH * side)} ${round(y + ux * HEAD_WIDTH * side)}`;
  return `M${end[0]} ${end[1]}L${corner(1)}L${corner(-1)}Z`;
}

function middle([x, y]: Spot, [toX, toY]: Spot): string {
  return `${round((x + toX) / 2)} ${round((y + toY) / 2)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
