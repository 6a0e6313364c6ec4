import { use } from 'react';
import { MapView } from '../views/map/MapView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The map of a room. */
export function MapScreen({ room, n }: LaterScreenProps) {
  const { index, replay, narrations, later } = room;
  const map = use(later.map());
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return <MapView index={index} replay={replay} n={n} narration={narration} map={map} />;
}
