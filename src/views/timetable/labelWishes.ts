import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { LabelWish } from './placeLabels.ts';
import type { Station, TimetableLine } from './timetableLayout.ts';
import { waypointWords } from './waypointWords.ts';

/**
 * What is said beside the present line: what happened and when, at its beginning and at its end. The end that is named
 * is the last with a printed hour; where the route has none, its last station.
 */
export function labelWishes(index: ScenarioIndex, { stations }: TimetableLine): readonly LabelWish[] {
  const start = stations[0];
  const later = stations.slice(1);
  const end = later.findLast(({ kind }) => kind === 'point') ?? later.at(-1);
  if (start === undefined) return [];
  const first = wish(index, start, 'left');
  return end === undefined ? [first] : [first, wish(index, end, 'right')];
}

function wish(index: ScenarioIndex, station: Station, side: LabelWish['side']): LabelWish {
  return { x: station.x, y: station.y, text: waypointWords(index, station), side };
}
