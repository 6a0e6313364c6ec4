import type { AnswerId } from '../../format/ids.ts';
import { wrapText } from '../picture/wrapText.ts';
import type { ChartLayout, Frame, RegionLayout } from './chartLayout.ts';
import type { ChartRegion } from './describeChart.ts';

/** Of a region's head: the question, the answer that holds, and what must be said with it. */
export const HEAD = {
  side: 18,
  question: { text: 28, line: 33, top: 40 },
  /** Set in the serif face, which is wider than the sans face that is measured by. */
  answer: { text: 38, measured: 42, line: 43 },
  mark: { text: 24, line: 28 },
  gap: 14,
} as const;

const BETWEEN = 14;

export interface HeadLines {
  readonly title: readonly string[];
  readonly mark: readonly string[];
}

/** A region at its place in the picture. */
export interface PlacedRegion extends Frame {
  readonly region: ChartRegion;
  readonly layout: RegionLayout;
  readonly question: readonly string[];
  /** What its head says while an answer holds. */
  readonly heads: ReadonlyMap<AnswerId, HeadLines>;
}

/** Some or all regions, side by side. */
export interface ChartStack {
  readonly width: number;
  readonly height: number;
  /** The height of the heads; the boxes stand below. */
  readonly head: number;
  readonly regions: readonly PlacedRegion[];
}

/**
 * Sets regions side by side, in the author's order, with room above each for the longest that its head will say.
 * @param regions those to show, of the layout's
 */
export function stackRegions(regions: readonly ChartRegion[], { regions: layouts }: ChartLayout): ChartStack {
  const layoutOf = new Map(layouts.map((layout) => [layout.question, layout]));
  const chosen = regions.flatMap((region) => {
    const layout = layoutOf.get(region.question);
    if (layout === undefined) return [];
    const room = layout.width - 2 * HEAD.side;
    const question = wrapText(region.title, HEAD.question.text, room);
    const heads = new Map(
      region.answers.map(({ id, title, mark }) => [
        id,
        {
          title: wrapText(title, HEAD.answer.measured, room),
          mark: mark === null ? [] : wrapText(mark.text, HEAD.mark.text, room),
        },
      ]),
    );
    return [{ region, layout, question, heads }];
  });
  const head = Math.max(
    0,
    ...chosen.flatMap((one) => [...one.heads.values()].map((lines) => headHeight(one.question, lines))),
  );
  const height = head + Math.max(0, ...chosen.map(({ layout }) => layout.height));
  let x = 0;
  const placed = chosen.map((one): PlacedRegion => {
    const { width } = one.layout;
    const at = { ...one, x, y: 0, width, height };
    x += width + BETWEEN;
    return at;
  });
  return { width: Math.max(0, x - BETWEEN), height, head, regions: placed };
}

function headHeight(question: readonly string[], { title, mark }: HeadLines): number {
  const lines =
    question.length * HEAD.question.line + title.length * HEAD.answer.line + mark.length * HEAD.mark.line;
  return HEAD.question.top + lines + 2 * HEAD.gap;
}
