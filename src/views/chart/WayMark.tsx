import { memo } from 'react';
import type { Leg } from './chartLayout.ts';
import type { WayState } from './chartSituation.ts';
import { headPath, wayPath } from './wayPath.ts';

interface WayMarkProps {
  readonly leg: Leg;
  readonly state: WayState;
}

/** A stretch of an arrow; the one that enters an answer carries the head. */
export const WayMark = memo(function WayMark({ leg, state }: WayMarkProps) {
  const { transition, kind, answer, spots } = leg;
  return (
    <g className="chart-way" data-leg={transition} data-kind={kind} data-at={answer} data-state={state}>
      <path className="chart-way__line" d={wayPath(spots)} />
      {kind === 'entering' && <path className="chart-way__head" d={headPath(spots)} />}
    </g>
  );
});
