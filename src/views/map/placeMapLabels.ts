/** What wants a label: its place, its lines, and how far from the place it must stay. In units of the frame. */
export interface LabelWish {
  readonly key: string;
  readonly kind: 'point' | 'zone' | 'line';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly away: number;
}

/** Where a label stands: the baseline of its first line. */
export interface MapLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = readonly [across: number, down: number];

/** Width of a letter and height of a line, in parts of the type's size. */
const LETTER = 0.53;
const LINE = 1.15;
const CORNERS: readonly Side[] = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
/** Where a label may stand, best first. A haze may bear its own name; a line, named at its right end, is not struck out. */
const SIDES: Readonly<Record<LabelWish['kind'], readonly Side[]>> = {
  point: [[1, 0], [-1, 0], [0, -1], [0, 1], ...CORNERS],
  zone: [
    [0, 0],
    [0, -0.5],
    [0, 0.5],
    [0, -1],
    [0, 1],
  ],
  line: [[1, 0], [0, -1], [0, 1], ...CORNERS],
};

/** Where a label may stand besides, whose place has the same middle as another one: farther off, to leave room for both. */
const FARTHER: readonly Side[] = [
  [1, 2],
  [1, -2],
  [-1, 2],
  [-1, -2],
];

/**
 * Gives labels their places around what they name, so that none lies over another or over a mark. The first wishes are
 * served first; one that finds no room is left out.
 * @param size of the type, in units of the frame.
 */
export function placeMapLabels(
  wishes: readonly LabelWish[],
  size: number,
  frame: { readonly width: number; readonly height: number },
): readonly MapLabel[] {
  const marks = wishes.map(({ kind, x, y }) => ({ kind, box: around(x, y, size * 0.3) }));
  const boxes: Box[] = [];
  return wishes.flatMap((wish, own) => {
    const others = marks.filter(({ kind }, at) => at !== own && kind !== 'zone').map(({ box }) => box);
    const shared = wishes.some(({ x, y }, at) => at !== own && x === wish.x && y === wish.y);
    for (const [across, down] of shared ? [...SIDES[wish.kind], ...FARTHER] : SIDES[wish.kind]) {
      const { label, box } = labelAt(wish, size, across, down);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      if (!inside || [...boxes, ...others].some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      return [label];
    }
    return [];
  });
}

function labelAt(wish: LabelWish, size: number, across: number, down: number) {
  const { key, lines } = wish;
  const width = Math.max(...lines.map((line) => line.length)) * size * LETTER;
  const height = lines.length * size * LINE;
  const gap = wish.away + size * 0.35;
  const x = wish.x + across * (down === 0 ? gap : gap * 0.7);
  const middle = wish.y + down * (height / 2 + (across === 0 ? gap : gap * 0.6));
  const anchor = across > 0 ? ('start' as const) : across < 0 ? ('end' as const) : ('middle' as const);
  const left = across > 0 ? x : across < 0 ? x - width : x - width / 2;
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  return { label: { key, lines, x, y: box.top + size * 0.92, anchor }, box };
}

function around(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
