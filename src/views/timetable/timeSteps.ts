import type { Moment } from '../../format/moment.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import {
  type KnownWaypoint,
  readRoute,
  type Stretch,
  stretchOf,
  type TimedStation,
  timeStations,
  windowOf,
} from './placeStations.ts';
import { settleMoments } from './settleMoments.ts';

/** A step in time, before there are pixels. */
export interface TimedStep {
  readonly step: Step;
  /** The minute at which the step is taken, and the stretch in which that can have been. */
  readonly taken: { readonly minute: number; readonly stretch: Stretch; readonly moment: Moment };
  readonly stations: readonly TimedStation[];
}

/**
 * Gives every step of a replay its minutes. Where only a day is known, the steps of that day share it in their order.
 * @param offset minutes of the axis clock east of UTC
 */
export function timeSteps(index: ScenarioIndex, replay: Replay, offset: number): readonly TimedStep[] {
  const lanes = new Set(index.lanes.keys());
  const routes = replay.steps.map((step) => {
    const route = readRoute(lookUp(index.messages, step.message), lanes);
    const { moment } = step.delivery;
    const place = placeOnRoute(route, moment, replay.schedule.kind);
    const held = place === null ? undefined : route[place];
    const known = held?.known ?? windowOf(moment);
    const own = held?.waypoint.moment ?? moment;
    return { step, route, place, moment: own, stretch: stretchOf(known, own, offset) };
  });
  const minutes = settleMoments(routes.map(({ stretch }) => stretch));
  return routes.map(({ step, route, place, stretch, moment }, i) => {
    const minute = minutes[i] ?? stretch.from;
    return {
      step,
      taken: { minute, stretch, moment },
      stations: timeStations(route, place === null ? null : { place, minute }, offset),
    };
  });
}

/** The waypoint at which the step is taken: where the message was delivered, or else, in the record, where it began. */
function placeOnRoute(
  route: readonly KnownWaypoint[],
  moment: Moment,
  kind: 'record' | 'seat',
): number | null {
  const same = route.findIndex(
    ({ waypoint }) =>
      waypoint.moment !== null &&
      waypoint.moment.earliest === moment.earliest &&
      waypoint.moment.latest === moment.latest,
  );
  if (same >= 0) return same;
  if (kind === 'seat') return null;
  const first = route.findIndex(({ known }) => known !== null);
  return first < 0 ? null : first;
}
