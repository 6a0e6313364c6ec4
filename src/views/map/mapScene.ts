import type { DrawnMap } from '../../format/drawnMap.ts';
import type { MessageId, PlaceId } from '../../format/ids.ts';
import type { Lane, Place } from '../../format/scenario.ts';
import { stepsOf } from '../../replay/compare.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** Whether a place is named by the message of the step, by one before it, or by none yet. */
export type PlaceState = 'now' | 'before' | 'coming';

export interface ScenePlace {
  readonly place: Place;
  readonly state: PlaceState;
  /** The lane that lies there; else null. */
  readonly lane: Lane | null;
  /** The steps whose messages name it. */
  readonly steps: readonly number[];
  /** Whether the map has it. */
  readonly drawn: boolean;
}

/** One stretch of a message's way, from one lane to the next. */
export interface Stretch {
  readonly n: number;
  /** Which stretch of its message's way: 0 for the first. */
  readonly leg: number;
  readonly from: Lane;
  readonly to: Lane;
  /** Whether the dossier gives no time for one of its ends. */
  readonly soft: boolean;
  readonly present: boolean;
}

/** What the map shows at a step: the picture, the list and the sentences are all made of this. */
export interface MapScene {
  /** Those that a message of the replay names, and those where a lane lies; in the author's order. */
  readonly places: readonly ScenePlace[];
  /** Of all steps so far, in their order. */
  readonly stretches: readonly Stretch[];
}

/** What stays the same at every step. */
export interface MapGround {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The messages that name each place. */
  readonly naming: ReadonlyMap<PlaceId, readonly MessageId[]>;
  /** Null where nothing can be drawn. */
  readonly map: DrawnMap | null;
}

/**
 * What the map shows at a step.
 * @param n the step; 0 before the first.
 */
export function mapScene(ground: MapGround, n: number): MapScene {
  const drawn = new Set(ground.map?.whole.places.map(({ place }) => place));
  return {
    places: placesAt(ground, drawn, n),
    stretches: ground.replay.steps.slice(0, n).flatMap((step) => stretchesOf(ground.index, drawn, step, n)),
  };
}

function placesAt(
  { index, replay, naming }: MapGround,
  drawn: ReadonlySet<PlaceId>,
  n: number,
): readonly ScenePlace[] {
  const lanes = new Map([...index.lanes.values()].map((lane) => [lane.place, lane]));
  return [...index.places.values()].flatMap((place) => {
    const lane = lanes.get(place.id) ?? null;
    const steps = stepsOf(replay, naming.get(place.id) ?? []);
    if (steps.length === 0 && lane === null) return [];
    return [{ place, state: stateAt(steps, n), lane, steps, drawn: drawn.has(place.id) }];
  });
}

function stateAt(steps: readonly number[], n: number): PlaceState {
  if (steps.includes(n)) return 'now';
  return steps.some((step) => step < n) ? 'before' : 'coming';
}

/** Between the lanes that have a place on the map; what happened at one lane is no stretch. */
function stretchesOf(
  index: ScenarioIndex,
  drawn: ReadonlySet<PlaceId>,
  step: Replay['steps'][number],
  n: number,
): readonly Stretch[] {
  const waypoints = lookUp(index.messages, step.message).route.flatMap(({ lane: id, moment }) => {
    const lane = lookUp(index.lanes, id);
    return lane.place !== null && drawn.has(lane.place) ? [{ lane, timed: moment !== null }] : [];
  });
  return waypoints
    .slice(1)
    .map((to, before) => ({ from: waypoints[before] ?? to, to }))
    .filter(({ from, to }) => from.lane !== to.lane)
    .map(({ from, to }, leg) => ({
      n: step.n,
      leg,
      from: from.lane,
      to: to.lane,
      soft: !from.timed || !to.timed,
      present: step.n === n,
    }));
}
