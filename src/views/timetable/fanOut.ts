import type { Station, TimetableLine } from './timetableLayout.ts';

/** Between neighbours, and all together at most, in pixels. */
const APART = 3;
const MOST = 16;

/**
 * Moves lines that lie exactly on one another a little apart, so that they can be told apart. Lines that only meet at
 * an end stay as they are: what came together is shown together.
 */
export function fanOut(
  lines: readonly TimetableLine[],
  frame: { readonly left: number; readonly right: number },
): readonly TimetableLine[] {
  const bundles = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const bundle = bundles.get(pathKey(line));
    if (bundle === undefined) bundles.set(pathKey(line), [i]);
    else bundle.push(i);
  });
  const shifts = new Map<number, number>();
  for (const bundle of bundles.values()) {
    const apart = Math.min(APART, MOST / Math.max(1, bundle.length - 1));
    bundle.forEach((i, k) => {
      shifts.set(i, (k - (bundle.length - 1) / 2) * apart);
    });
  }
  return lines.map((line, i) => shiftLine(line, shifts.get(i) ?? 0, frame));
}

function pathKey({ stations, upright }: TimetableLine): string {
  return stations.length === 0
    ? `${Math.round(upright.x)}`
    : stations.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ');
}

function shiftLine(
  line: TimetableLine,
  by: number,
  { left, right }: { readonly left: number; readonly right: number },
): TimetableLine {
  if (by === 0) return line;
  const move = (x: number) => Math.min(right, Math.max(left, x + by));
  const moveStation = (station: Station): Station =>
    station.kind === 'soft'
      ? { ...station, x: move(station.x), from: move(station.from), to: move(station.to) }
      : { ...station, x: move(station.x) };
  return {
    ...line,
    upright: { ...line.upright, x: move(line.upright.x) },
    stations: line.stations.map(moveStation),
    pieces: line.pieces.map((piece) => ({ ...piece, x0: move(piece.x0), x1: move(piece.x1) })),
  };
}
