import type { Drawing, DrawnMark, DrawnText } from '../picture/drawing.ts';
import { rectPath } from '../picture/drawing.ts';
import { textWidth, wrapText } from '../picture/wrapText.ts';
import type { Slide } from './slideOf.ts';

/** 16:9, in pixels of a common projector. */
export const SLIDE = { width: 1920, height: 1080 };

const EDGE = 90;
const GUTTER = 70;
/** Of the width of the column of quotes to all: what changed needs less. */
const QUOTES = 0.58;
/** The largest and smallest type of the middle, as a share of its full size. */
const LARGEST = 1;
const SMALLEST = 0.3;

const SERIF = '"PT Serif", "Noto Serif", Georgia, "Times New Roman", serif';
const SANS = '"PT Sans", "Noto Sans", Arial, sans-serif';
/** Light, whatever the room's theme: slides of others are, and a projector shows it best. */
const COLOURS = { ground: '#ffffff', ink: '#1b1814', quiet: '#57534b', accent: '#824404' };

type Type = Pick<DrawnText, 'fill' | 'family' | 'weight' | 'size'> & { readonly line: number };

/** Lines under each other, from a base line at 0 downwards, and how far they reach. */
interface Block {
  readonly marks: readonly DrawnMark[];
  readonly height: number;
}

/** Lays a slide out: the words as large as there is room for. */
export function slideDrawing(slide: Slide): Drawing {
  const { width, height } = SLIDE;
  const inner = width - 2 * EDGE;
  const head = headOf(slide, inner);
  const foot = footOf(slide, inner);
  const top = EDGE + head.height + 30;
  const bottom = height - EDGE * 0.6 - foot.height;
  const middle = middleOf(slide, inner, bottom - 30 - top);
  return {
    width,
    height,
    ground: COLOURS.ground,
    marks: [
      ...moved(head.marks, EDGE, EDGE),
      ...moved(middle.marks, EDGE, top),
      shape(`M0 0H${inner}`, EDGE, bottom - 14),
      ...moved(foot.marks, EDGE, bottom),
    ],
  };
}

function headOf({ mark, place, heading, parties, badges }: Slide, width: number): Block {
  return stack([
    ...(mark === null ? [] : [words(mark, sans(30, COLOURS.accent, '700'), width)]),
    words(place, sans(28, COLOURS.accent, '700'), width),
    words(heading, serif(56, COLOURS.ink, '700'), width),
    ...(parties === '' ? [] : [words(parties, sans(26, COLOURS.quiet), width)]),
    ...badges.map((badge) => boxed(badge, sans(22, COLOURS.ink), width)),
  ]);
}

function footOf({ title, below }: Slide, width: number): Block {
  return stack([
    words(title, serif(24, COLOURS.ink, '700'), width),
    ...below.map((text) => words(text, sans(16, COLOURS.quiet), width)),
  ]);
}

/** Quotes on the left, what changed on the right, in the largest type in which both fit. */
function middleOf(slide: Slide, width: number, height: number): Block {
  let block = sized(slide, width, SMALLEST);
  for (let scale = LARGEST; scale > SMALLEST; scale -= 0.02) {
    block = sized(slide, width, scale);
    if (block.height <= height) return block;
  }
  return sized(slide, width, SMALLEST);
}

function sized({ quotes, changes, nothing }: Slide, width: number, scale: number): Block {
  const left = quotes.length === 0 ? 0 : width * QUOTES;
  const start = left === 0 ? 0 : left + GUTTER;
  const quoted = stack(quotes.map(({ number, words: text }) => quote(number, text, left, scale)));
  const changed = stack([
    ...changes.map((change) => changeBlock(change, width - start, scale)),
    ...(nothing === null ? [] : [words(nothing, serif(52 * scale, COLOURS.ink, '700'), width - start)]),
  ]);
  return {
    marks: [...quoted.marks, ...moved(changed.marks, start, 0)],
    height: Math.max(quoted.height, changed.height),
  };
}

function quote(number: number, text: string, width: number, scale: number): Block {
  const size = 48 * scale;
  const sign = sans(size * 0.7, COLOURS.accent, '700');
  const indent = textWidth('00', sign.size);
  const lines = words(text, serif(size, COLOURS.ink), width - indent);
  const [figure] = words(`${number}`, { ...sign, line: size * 1.34 }, indent).marks;
  return gap(
    { ...lines, marks: [...(figure === undefined ? [] : [figure]), ...moved(lines.marks, indent, 0)] },
    size * 0.5,
  );
}

function changeBlock(
  { question, before, after }: Slide['changes'][number],
  width: number,
  scale: number,
): Block {
  const block = stack([
    words(question, sans(28 * scale, COLOURS.quiet), width),
    ...(before === null ? [] : [words(`${before} →`, serif(32 * scale, COLOURS.quiet), width)]),
    words(after, serif(42 * scale, COLOURS.ink, '700'), width),
  ]);
  return gap(block, 30 * scale);
}

/** A badge: words in a frame, for who prints in black and white. */
function boxed(text: string, type: Type, width: number): Block {
  const { marks, height } = words(text, type, width - 40);
  const widest = Math.max(
    0,
    ...marks.map((mark) => (mark.kind === 'text' ? textWidth(mark.text, mark.size) : 0)),
  );
  const frame = shape(rectPath(0, 8, Math.min(width, widest + 40), height + 8, 4), 0, 0);
  return { marks: [frame, ...moved(marks, 20, 10)], height: height + 24 };
}

/** Wrapped by an estimate that is on the wide side: a file is shown in whatever face its reader has. */
function words(text: string, { line, ...own }: Type, width: number): Block {
  const marks = wrapText(text, own.size, width).map(
    (part, at): DrawnText => ({
      kind: 'text',
      text: part,
      x: 0,
      y: at * line + own.size,
      anchor: 'start',
      style: 'normal',
      ...own,
    }),
  );
  return { marks, height: marks.length * line };
}

function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    const at = height;
    height += block.height;
    return moved(block.marks, 0, at);
  });
  return { marks, height };
}

function gap({ marks, height }: Block, below: number): Block {
  return { marks, height: height + below };
}

function moved(marks: readonly DrawnMark[], x: number, y: number): readonly DrawnMark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}

function shape(path: string, x: number, y: number): DrawnMark {
  return { kind: 'shape', path, x, y, fill: 'none', stroke: COLOURS.quiet, strokeWidth: 2, dashes: [] };
}

function serif(size: number, fill: string, weight = '400'): Type {
  return { family: SERIF, size, fill, weight, line: size * 1.34 };
}

function sans(size: number, fill: string, weight = '400'): Type {
  return { family: SANS, size, fill, weight, line: size * 1.36 };
}
