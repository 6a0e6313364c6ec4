import { use, useMemo } from 'react';
import { ChartView } from '../views/chart/ChartView.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { useStepLinks } from './useStepLinks.ts';

/** The chart of a room. */
export function ChartScreen({ room, place, onTrace, ahead, flip, ...going }: LaterScreenProps) {
  const { index, replay, narrations, later } = room;
  const links = useStepLinks(going);
  const layOut = use(later.chart());
  const layout = useMemo(() => layOut(index.scenario), [layOut, index]);
  const narration = narrations[place.n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${place.n}.`);
  return (
    <ChartView
      index={index}
      replay={replay}
      layout={layout}
      n={place.n}
      narration={narration}
      onTrace={onTrace}
      ahead={ahead}
      flip={flip}
      {...links}
    />
  );
}
