import { memo } from 'react';
import { ChartLines } from './ChartLines.tsx';
import type { RegionSituation } from './chartSituation.ts';
import { HEAD, type PlacedRegion } from './stackRegions.ts';

interface HeadMarkProps {
  readonly placed: PlacedRegion;
  readonly situation: RegionSituation;
  /** The height of all heads. */
  readonly height: number;
}

/** The head of a region, large: the question and the answer that holds. */
export const HeadMark = memo(function HeadMark({ placed, situation, height }: HeadMarkProps) {
  const { x, width, question, heads } = placed;
  const lines = situation.held === null ? undefined : heads.get(situation.held);
  const left = HEAD.side;
  const answer = HEAD.question.top + question.length * HEAD.question.line + HEAD.gap;
  const mark = answer + (lines?.title.length ?? 0) * HEAD.answer.line;
  return (
    <g
      className="chart-head"
      data-x={x}
      data-y={0}
      data-moved={situation.moved}
      transform={`translate(${x} 0)`}
    >
      <rect className="chart-head__ground" width={width} height={height - HEAD.gap} />
      <rect className="chart-head__edge" width={width} height={situation.moved ? 10 : 4} />
      <ChartLines
        className="chart-head__question"
        lines={question}
        x={left}
        y={HEAD.question.top}
        line={HEAD.question.line}
      />
      <ChartLines
        className="chart-head__answer"
        lines={lines?.title ?? []}
        x={left}
        y={answer + HEAD.gap}
        line={HEAD.answer.line}
      />
      <ChartLines
        className="chart-head__mark"
        lines={lines?.mark ?? []}
        x={left}
        y={mark + HEAD.gap / 2}
        line={HEAD.mark.line}
      />
    </g>
  );
});
