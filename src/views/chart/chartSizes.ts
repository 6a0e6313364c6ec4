import { textWidth, wrapText } from '../picture/wrapText.ts';
import { SIZES } from './chartLayout.ts';
import type { ChartAnswer, ChartTransition } from './describeChart.ts';

interface Sized {
  readonly title: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The room that an answer's box takes; `above` is what its title takes where others stand inside it. */
export interface SizedAnswer extends Sized {
  readonly mark: readonly string[];
  readonly above: number;
}

/** @param inner the size of what stands inside it; undefined where nothing does */
export function answerSize(
  { title, mark }: ChartAnswer,
  inner: { readonly width: number; readonly height: number } | undefined,
): SizedAnswer {
  const { answer, outer } = SIZES;
  const room = inner?.width ?? answer.width - 2 * answer.padding;
  const said = mark === null ? [] : wrapText(mark.text, SIZES.mark.text, room - 2 * SIZES.mark.padding);
  if (inner === undefined) {
    const lines = wrapText(title, answer.text, room);
    const height = lines.length * answer.line + markHeight(said) + 2 * answer.padding;
    return { title: lines, mark: said, width: answer.width, height, above: 0 };
  }
  const lines = wrapText(title, outer.text, room);
  const above = outer.above + lines.length * outer.line + markHeight(said) + outer.gap;
  const height = above + inner.height + outer.below;
  return { title: lines, mark: said, width: inner.width + 2 * outer.side, height, above };
}

/** The height of a mark with the space over it; 0 where there is none. */
function markHeight(lines: readonly string[]): number {
  const { gap, line, padding } = SIZES.mark;
  return lines.length === 0 ? 0 : gap + lines.length * line + padding;
}

export function labelSize({ title }: ChartTransition): Sized {
  const { width, number, text, line, padding, least } = SIZES.label;
  const lines = wrapText(title, text, width - number - padding);
  const longest = Math.max(...lines.map((part) => textWidth(part, text)));
  const wide = Math.ceil(number + longest + padding);
  return { title: lines, width: wide, height: Math.max(least, lines.length * line + 2 * padding) };
}
