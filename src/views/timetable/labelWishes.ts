import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { LabelWish } from './placeLabels.ts';
import type { Station, TimetableLine } from './timetableLayout.ts';
import { waypointWords } from './waypointWords.ts';

/**
 * What is said beside the present line: what happened and when, where it begins and where it ends; and between them,
 * where there is room, the first printed hour on another lane ("Moscow: received, 3 Oct, 12:15").
 */
export function labelWishes(index: ScenarioIndex, { stations }: TimetableLine): readonly LabelWish[] {
  const start = stations[0];
  const end = stations.at(-1);
  if (start === undefined || end === undefined) return [];
  if (start === end) return [wish(index, start, 'right', 'must')];
  const printed = stations.find(({ kind, lane }) => kind === 'point' && lane !== start.lane);
  const first = wish(index, start, 'left', 'must');
  if (printed === undefined) return [first, wish(index, end, 'right', 'must')];
  if (printed.lane === end.lane) return [first, wish(index, printed, 'right', 'must')];
  return [first, wish(index, printed, 'right', 'must'), wish(index, end, 'right', 'may')];
}

function wish(
  index: ScenarioIndex,
  station: Station,
  side: LabelWish['side'],
  need: LabelWish['need'],
): LabelWish {
  return { x: station.x, y: station.y, text: waypointWords(index, station), side, need };
}
