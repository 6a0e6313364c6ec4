import { memo } from 'react';
import type { QuestionId } from '../../format/ids.ts';
import type { RegionSituation } from './chartSituation.ts';
import type { Chosen } from './chosen.ts';
import { HeadMark } from './HeadMark.tsx';
import { RegionMark } from './RegionMark.tsx';
import type { ChartStack } from './stackRegions.ts';

interface SheetProps {
  readonly stack: ChartStack;
  readonly situation: ReadonlyMap<QuestionId, RegionSituation>;
}

/** The answers of all questions at one step, and what leads to them. */
export const AnswerSheet = memo(function AnswerSheet({
  stack,
  situation,
  chosen,
}: SheetProps & { readonly chosen: Chosen | null }) {
  return (
    <svg className="chart__picture" width={stack.width} height={stack.height} aria-hidden="true">
      {stack.regions.map(({ region, x, width, height }) => (
        <g key={region.question} data-x={x} data-y={0} transform={`translate(${x} 0)`}>
          <rect className="chart-region__ground" width={width} height={height} />
        </g>
      ))}
      {stack.regions.map((placed) => {
        const { question } = placed.region;
        const own = situation.get(question);
        return own === undefined ? null : (
          <RegionMark
            key={question}
            placed={placed}
            situation={own}
            head={stack.head}
            chosen={chosen?.question === question ? chosen : null}
          />
        );
      })}
    </svg>
  );
});

/** The heads above the answers: each question, and what holds. */
export const HeadSheet = memo(function HeadSheet({ stack, situation }: SheetProps) {
  return (
    <svg className="chart__picture" width={stack.width} height={stack.head} aria-hidden="true">
      {stack.regions.map((placed) => {
        const own = situation.get(placed.region.question);
        return own === undefined ? null : (
          <HeadMark key={placed.region.question} placed={placed} situation={own} height={stack.head} />
        );
      })}
    </svg>
  );
});
