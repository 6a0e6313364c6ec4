import { use } from 'react';
import { MapView } from '../views/map/MapView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The map of a room. */
export function MapScreen({ room, n, addressOf }: LaterScreenProps) {
  const { index, replay, narrations, later } = room;
  // Where the pages hold no place, its map is not fetched either.
  const map = index.places.size === 0 ? null : use(later.map());
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return (
    <MapView index={index} replay={replay} n={n} narration={narration} map={map} addressOf={addressOf} />
  );
}
