import { use } from 'react';
import { MapView } from '../views/map/MapView.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { useStepLinks } from './useStepLinks.ts';

/** The map of a room. */
export function MapScreen({ room, place, ...going }: LaterScreenProps) {
  const { index, replay, narrations, later } = room;
  const { addressOf } = useStepLinks(going);
  const map = use(later.map());
  const narration = narrations[place.n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${place.n}.`);
  return (
    <MapView
      index={index}
      replay={replay}
      n={place.n}
      narration={narration}
      map={map}
      addressOf={addressOf}
    />
  );
}
