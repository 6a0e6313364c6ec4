import { memo } from 'react';
import { ChartLines } from './ChartLines.tsx';
import { type AnswerBox, SIZES } from './chartLayout.ts';
import type { AnswerState } from './chartSituation.ts';

interface AnswerMarkProps {
  readonly box: AnswerBox;
  readonly state: AnswerState;
  /** What kind of mark is said in it, if any. */
  readonly mark: string | undefined;
  readonly chosen: boolean;
}

/** How far the second edge stands off, which only what the step brought shows; it is there always, as a step must not
 * change how much there is to lay out. */
const OFF = 6;

/** An answer's box, or the frame around those that refine it. */
export const AnswerMark = memo(function AnswerMark({ box, state, mark, chosen }: AnswerMarkProps) {
  const { x, y, width, height, refined, title } = box;
  const { answer, outer } = SIZES;
  const sizes = refined ? outer : answer;
  const top = y + (refined ? outer.above : answer.padding);
  const below = top + title.length * sizes.line;
  const left = refined ? x + outer.side : x + width / 2;
  const { text, line, gap, padding } = SIZES.mark;
  return (
    <g
      className={refined ? 'chart-answer chart-answer--around' : 'chart-answer'}
      data-box={box.answer}
      data-state={state}
      data-chosen={chosen || undefined}
    >
      <rect
        className="chart-answer__ring"
        x={x - OFF}
        y={y - OFF}
        width={width + 2 * OFF}
        height={height + 2 * OFF}
        rx={8}
      />
      <rect className="chart-answer__edge" x={x} y={y} width={width} height={height} rx={4} />
      <ChartLines
        className="chart-answer__title"
        lines={title}
        x={left}
        y={top + sizes.line * 0.78}
        line={sizes.line}
      />
      {box.mark.length > 0 && (
        <g className={`chart-answer__mark chart-answer__mark--${mark}`}>
          <rect
            x={refined ? x + outer.side - padding * 2 : x + padding * 2}
            y={below + gap - padding / 2}
            width={(refined ? width - 2 * outer.side : width - 8 * padding) + padding * 4}
            height={box.mark.length * line + padding}
            rx={2}
          />
          <ChartLines lines={box.mark} x={left} y={below + gap + text} line={line} />
        </g>
      )}
    </g>
  );
});
