import type { Moment } from '../../format/moment.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import {
  type KnownWaypoint,
  printedStretch,
  readRoute,
  type Stretch,
  stretchOf,
  type TimedStation,
  timeStations,
  windowOf,
} from './placeStations.ts';
import { settleMoments, type Window } from './settleMoments.ts';

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
    const place = placeOnRoute(route, step, replay.schedule.kind);
    const at = place === null ? undefined : route[place];
    const known = at?.known ?? beforeLeaving(route, step, replay.schedule.kind);
    const moment = at?.waypoint.moment ?? step.delivery.moment;
    return { step, route, place, moment, stretch: stretchOf(known, moment, offset) };
  });
  const minutes = settleMoments(routes.map(({ stretch }) => stretch));
  return routes.map(({ step, route, place, stretch, moment }, i) => {
    const minute = minutes[i] ?? stretch.from;
    return {
      step,
      taken: { minute, stretch: printedStretch(moment, stretch), moment },
      stations: timeStations(route, place === null ? null : { place, minute }, offset),
    };
  });
}

/**
 * The waypoint at which the step is taken. For a seat: the one with the moment of the delivery. In the record: the first
 * on the lane where the way begins whose time is not outside the one in which the message was written.
 */
function placeOnRoute(
  route: readonly KnownWaypoint[],
  { delivery: { moment } }: Step,
  kind: Schedule['kind'],
): number | null {
  const start = route[0]?.waypoint.lane;
  const place = route.findIndex(({ waypoint }) => {
    if (waypoint.moment === null) return false;
    const { earliest, latest } = waypoint.moment;
    if (kind === 'seat') return earliest === moment.earliest && latest === moment.latest;
    return waypoint.lane === start && moment.earliest <= earliest && latest <= moment.latest;
  });
  return place < 0 ? null : place;
}

/** When a step is taken that no waypoint stands for: in the record, before the message is known on another lane. */
function beforeLeaving(
  route: readonly KnownWaypoint[],
  { delivery: { moment } }: Step,
  kind: Schedule['kind'],
): Window {
  const own = windowOf(moment);
  const start = route[0]?.waypoint.lane;
  const elsewhere = route.find(({ waypoint, known }) => waypoint.lane !== start && known !== null)?.known?.to;
  if (kind === 'seat' || elsewhere === undefined || elsewhere < own.from) return own;
  return { from: own.from, to: Math.min(own.to, elsewhere) };
}
