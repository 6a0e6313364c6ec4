import { use, useCallback } from 'react';
import { CompareView } from '../views/compare/CompareView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The comparisons of a room. */
export function CompareScreen({ room, place, addressOf }: LaterScreenProps) {
  const { index, replay, narrations, later } = room;
  const { n, pair } = place;
  const ofPair = useCallback((to: string) => addressOf({ pair: to }), [addressOf]);
  const { comparisons } = use(later.more());
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return (
    <CompareView
      index={index}
      replay={replay}
      n={n}
      narration={narration}
      comparisons={comparisons}
      pair={pair}
      addressOf={ofPair}
    />
  );
}
