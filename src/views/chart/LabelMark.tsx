import { memo } from 'react';
import { ChartLines } from './ChartLines.tsx';
import { SIZES, type TransitionLabel } from './chartLayout.ts';
import type { WayState } from './chartSituation.ts';

interface LabelMarkProps {
  readonly label: TransitionLabel;
  readonly state: WayState;
  /** The step that delivers its message; null where none does. */
  readonly n: number | null;
  readonly chosen: boolean;
}

/** The label of a transition: the step's number and the message's title. */
export const LabelMark = memo(function LabelMark({ label, state, n, chosen }: LabelMarkProps) {
  const { x, y, width, height, title } = label;
  const { number, line } = SIZES.label;
  const disc = number - 8;
  const middle = y + height / 2;
  return (
    <g
      className="chart-label"
      data-label={label.transition}
      data-state={state}
      data-chosen={chosen || undefined}
    >
      <rect className="chart-label__edge" x={x} y={y} width={width} height={height} rx={15} />
      <rect
        className="chart-label__disc"
        x={x + 2}
        y={middle - disc / 2}
        width={disc}
        height={disc}
        rx={disc / 2}
      />
      <text className="chart-label__n" x={x + 2 + disc / 2} y={middle + 5.5}>
        {n ?? '·'}
      </text>
      <ChartLines
        className="chart-label__title"
        lines={title}
        x={x + number - 2}
        y={middle - (title.length * line) / 2 + line * 0.78}
        line={line}
      />
    </g>
  );
});
