import type { PlaceId } from '../../format/ids.ts';
import { stepsOf } from '../../replay/compare.ts';
import { placesNamed } from '../../replay/placesNamed.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** now: named by the message of the step; named: by one before it, or a lane lies there; coming: not yet. */
export type PlaceState = 'now' | 'named' | 'coming';

/** The steps whose messages name each place; a place that none names is left out. */
export function namingSteps(index: ScenarioIndex, replay: Replay): ReadonlyMap<PlaceId, readonly number[]> {
  return new Map(
    [...placesNamed(index.scenario)].map(([place, messages]) => [place, stepsOf(replay, messages)]),
  );
}

/** How a place stands at a step. */
export function placeState(
  index: ScenarioIndex,
  naming: ReadonlyMap<PlaceId, readonly number[]>,
  place: PlaceId,
  n: number,
): PlaceState {
  const steps = naming.get(place) ?? [];
  if (steps.includes(n)) return 'now';
  const isLane = [...index.lanes.values()].some((lane) => lane.place === place);
  return isLane || steps.some((step) => step < n) ? 'named' : 'coming';
}
