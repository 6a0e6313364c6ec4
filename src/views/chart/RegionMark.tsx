import { memo } from 'react';
import { AnswerMark } from './AnswerMark.tsx';
import { SIZES } from './chartLayout.ts';
import { legKey, type RegionSituation } from './chartSituation.ts';
import type { Chosen } from './chosen.ts';
import { LabelMark } from './LabelMark.tsx';
import type { PlacedRegion } from './stackRegions.ts';
import { WayMark } from './WayMark.tsx';
import { headPath, wayPath } from './wayPath.ts';

interface RegionMarkProps {
  readonly placed: PlacedRegion;
  readonly situation: RegionSituation;
  /** The height of the heads, below which the boxes stand. */
  readonly head: number;
  /** What is chosen in this region, or null. */
  readonly chosen: Chosen | null;
}

/** One question's answers and the arrows between them. */
export const RegionMark = memo(function RegionMark({ placed, situation, head, chosen }: RegionMarkProps) {
  const { layout, region, x } = placed;
  const marks = new Map(region.answers.map(({ id, mark }) => [id, mark?.kind]));
  const answerState = (id: (typeof layout.boxes)[number]['answer']) => situation.answers.get(id) ?? 'quiet';
  const way = (id: string) => situation.transitions.get(id) ?? { state: 'quiet' as const, n: null };
  const { start } = layout;
  const [dot] = start.spots;
  const boxes = layout.boxes.filter(({ answer }) => answerState(answer) !== 'absent');
  const drawBox = (box: (typeof boxes)[number]) => (
    <AnswerMark
      key={box.answer}
      box={box}
      state={answerState(box.answer)}
      mark={marks.get(box.answer)}
      chosen={chosen?.kind === 'answer' && chosen.answer === box.answer}
    />
  );
  return (
    <g
      className="chart-region"
      data-x={x}
      data-y={head}
      transform={`translate(${x} ${head})`}
      data-question={region.question}
      data-answer={situation.held ?? ''}
    >
      {boxes.filter(({ refined }) => refined).map(drawBox)}
      {situation.start !== 'absent' && dot !== undefined && (
        <g className="chart-way" data-state={situation.start}>
          <rect
            className="chart-way__head"
            x={dot[0] - SIZES.start / 2}
            y={dot[1] - SIZES.start}
            width={SIZES.start}
            height={SIZES.start}
            rx={SIZES.start / 2}
          />
          <path className="chart-way__line" d={wayPath(start.spots)} />
          <path className="chart-way__head" d={headPath(start.spots)} />
        </g>
      )}
      {layout.legs.map((leg) => {
        const { transition, kind, answer } = leg;
        const state =
          kind === 'entering' ? way(transition).state : situation.leaving.get(legKey(transition, answer));
        return state === undefined || state === 'absent' ? null : (
          <WayMark key={`${transition} ${kind} ${answer}`} leg={leg} state={state} />
        );
      })}
      {boxes.filter(({ refined }) => !refined).map(drawBox)}
      {layout.labels.map((label) => {
        const { state, n } = way(label.transition);
        return state === 'absent' ? null : (
          <LabelMark
            key={label.transition}
            label={label}
            state={state}
            n={n}
            chosen={chosen?.kind === 'transition' && chosen.transition === label.transition}
          />
        );
      })}
    </g>
  );
});
