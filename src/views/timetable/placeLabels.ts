import type { Piece, TimetableLayout, TimetableLine } from './timetableLayout.ts';

/** Lengths in rem: the type of a label, and its distance from what it names. */
const LETTER = 0.36;
const HEIGHT = 1.05;
const CLEAR = 0.55;
const RAISE = 0.2;
/** A label that may be left out is left out from this cost on. */
const TOO_CROWDED = 6;

/** Words beside a place of the picture. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The side on which it is looked for first. */
  readonly side: 'left' | 'right';
  /** Whether it may be left out where it would cover something. */
  readonly need: 'must' | 'may';
}

/** A label with its place: `x` is the edge that stays whatever the type's true width, `y` its middle. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds a place for each label where it covers as little as possible of the lines, the other labels and the upright.
 * Labels stay inside the frame, right of the lanes' names.
 * @param n the present step, whose line weighs most
 */
export function placeLabels(
  layout: TimetableLayout,
  n: number,
  wishes: readonly LabelWish[],
): readonly PlacedLabel[] {
  const placed: Box[] = [];
  return wishes.flatMap((wish) => {
    const width = wish.text.length * LETTER * layout.rem;
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { box, cost } of candidates(layout, wish, width)) {
      const whole = cost + (cost < least ? crowding(layout, n, box, placed) : 0);
      if (whole >= least) continue;
      best = box;
      least = whole;
    }
    if (best === null || (wish.need === 'may' && least > TOO_CROWDED)) return [];
    placed.push(best);
    const anchor = (best.left + best.right) / 2 < wish.x ? 'end' : 'start';
    const x = anchor === 'end' ? best.right : best.left;
    return [{ x, y: (best.top + best.bottom) / 2, anchor, text: wish.text }];
  });
}

function candidates(
  { rem, plot, width: frame }: TimetableLayout,
  { x, y, side }: LabelWish,
  width: number,
): readonly { readonly box: Box; readonly cost: number }[] {
  const clear = CLEAR * rem;
  const beside = { left: x - clear - width, right: x + clear };
  const far = 2.5 * rem;
  const starts = [
    { left: beside[side], cost: 0 },
    { left: beside[side === 'left' ? 'right' : 'left'], cost: 1 },
    { left: beside[side] + (side === 'left' ? -far : far), cost: 1.5 },
    { left: beside[side === 'left' ? 'right' : 'left'] + (side === 'left' ? far : -far), cost: 2 },
    { left: x - width / 2, cost: 2 },
  ];
  const tops = [
    { top: y - (RAISE + HEIGHT) * rem, cost: 0 },
    { top: y + RAISE * rem, cost: 0.2 },
    { top: y - (RAISE + 2 * HEIGHT) * rem, cost: 3 },
    { top: y + (RAISE + HEIGHT) * rem, cost: 3 },
  ];
  return starts.flatMap(({ left: wanted, cost: aside }) =>
    tops.map(({ top: wantedTop, cost: raised }) => {
      const left = Math.max(plot.left, Math.min(frame - width, wanted));
      const top = Math.max(0, Math.min(plot.bottom - RAISE * rem, wantedTop));
      const moved = (Math.abs(left - wanted) + Math.abs(top - wantedTop)) / rem;
      return {
        box: { left, right: left + width, top, bottom: top + HEIGHT * rem },
        cost: aside + raised + moved,
      };
    }),
  );
}

function crowding(layout: TimetableLayout, n: number, box: Box, placed: readonly Box[]): number {
  let cost = 0;
  for (const other of placed) if (overlaps(box, other)) cost += 60;
  for (const { y } of layout.lanes) if (box.top < y && y < box.bottom) cost += 1.5;
  for (const { x0, x1 } of layout.axis.breaks) if (overlaps(box, silenceBox(layout, x0, x1))) cost += 8;
  for (const line of layout.lines) cost += covered(line, box) * (line.n === n ? 8 : line.n < n ? 1.5 : 0.7);
  const present = layout.lines[n - 1];
  if (present && box.left < present.upright.x && present.upright.x < box.right) cost += 2.5;
  return cost;
}

/** Where the words of a cut stand: three rows in its middle. */
function silenceBox({ plot, rem }: TimetableLayout, x0: number, x1: number): Box {
  const middle = (plot.top + plot.bottom) / 2;
  return { left: x0, right: x1, top: middle - 1.6 * rem, bottom: middle + 1.6 * rem };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How many pieces and points of a line a box covers. */
function covered({ pieces, stations }: TimetableLine, box: Box): number {
  let count = 0;
  for (const piece of pieces) if (crosses(piece, box)) count += 1;
  for (const { x, y } of stations) {
    if (box.left - 2 < x && x < box.right + 2 && box.top - 2 < y && y < box.bottom + 2) count += 1;
  }
  return count;
}

/** Whether a piece passes through a box: Liang and Barsky's clipping. */
function crosses({ x0, y0, x1, y1 }: Piece, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const sides = [
    { towards: x0 - x1, room: x0 - box.left },
    { towards: x1 - x0, room: box.right - x0 },
    { towards: y0 - y1, room: y0 - box.top },
    { towards: y1 - y0, room: box.bottom - y0 },
  ];
  for (const { towards, room } of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter <= leave;
}
