import type { Piece, TimetableLayout, TimetableLine } from './timetableLayout.ts';

/**
 * The step that a press on the picture means. Among the lanes: the line that passes nearest. Below them, on the days:
 * the step taken nearest to that time. Left of where time begins: 0, before the first step.
 * @param x,y pixels from the upper left corner
 * @param last no step after this one is meant
 */
export function nearestStep(
  { plot, rem, lines }: TimetableLayout,
  x: number,
  y: number,
  last: number,
): number {
  const shown = lines.slice(0, Math.max(0, last));
  if (x < plot.left) return 0;
  const onDays = y > plot.bottom + rem * 0.5;
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const line of shown) {
    const aside = Math.abs(line.upright.x - x);
    const distance = onDays ? aside : distanceTo(line, x, y) + aside / 1e6;
    if (distance >= least) continue;
    least = distance;
    nearest = line.n;
  }
  return nearest;
}

function distanceTo({ pieces, stations, upright }: TimetableLine, x: number, y: number): number {
  if (stations.length === 0) return Math.abs(upright.x - x);
  return Math.min(
    ...pieces.map((piece) => distanceToPiece(piece, x, y)),
    ...stations.map((station) => Math.hypot(station.x - x, station.y - y)),
  );
}

function distanceToPiece({ x0, y0, x1, y1 }: Piece, x: number, y: number): number {
  const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const part = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
  const at = Math.min(1, Math.max(0, part));
  return Math.hypot(x0 + at * (x1 - x0) - x, y0 + at * (y1 - y0) - y);
}
