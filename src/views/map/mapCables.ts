import type { Message } from '../../format/document.ts';
import type { MapFrame } from '../../format/drawnMap.ts';
import type { LaneId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stretch of a message's way, from one lane's place to the next. */
export interface Cable {
  readonly n: number;
  /** Which stretch of its message's way: 0 for the first. */
  readonly leg: number;
  readonly from: Point;
  readonly to: Point;
  /** Whether the dossier gives no time for one of its ends. */
  readonly soft: boolean;
  readonly present: boolean;
  /** Path data. */
  readonly path: string;
}

/** How far the first line between two places bends to its right, and each further one more, in parts of its length. */
const BEND = 0.1;
const FURTHER = 0.055;

/** The ways of all messages up to a step, in order; lines between the same places lie side by side. */
export function mapCables(
  index: ScenarioIndex,
  replay: Replay,
  frame: MapFrame,
  n: number,
): readonly Cable[] {
  const places = lanePoints(index, frame);
  const taken = new Map<string, number>();
  return replay.steps.slice(0, n).flatMap((step) => {
    const legs = legsOf(lookUp(index.messages, step.message), places);
    return legs.map(({ from, to, way, soft }, leg) => {
      const before = taken.get(way) ?? 0;
      taken.set(way, before + 1);
      const path = bent(from, to, BEND + FURTHER * before);
      return { n: step.n, leg, from, to, soft, present: step.n === n, path };
    });
  });
}

/** Where the lanes lie in a frame; a lane without a place in it is left out. */
export function lanePoints(index: ScenarioIndex, frame: MapFrame): ReadonlyMap<LaneId, Point> {
  const drawn = new Map(frame.places.map((place) => [place.place, place]));
  return new Map(
    [...index.lanes.values()].flatMap(({ id, place }) => {
      const at = place === null ? undefined : drawn.get(place);
      return at === undefined ? [] : [[id, { x: at.x, y: at.y }] as const];
    }),
  );
}

function legsOf({ route }: Message, places: ReadonlyMap<LaneId, Point>) {
  const placed = route.flatMap((waypoint) => {
    const at = places.get(waypoint.lane);
    return at === undefined ? [] : [{ ...waypoint, at }];
  });
  return placed.slice(1).flatMap((to, before) => {
    const from = placed[before];
    if (from === undefined || from.lane === to.lane) return [];
    const soft = from.moment === null || to.moment === null;
    return [{ from: from.at, to: to.at, way: `${from.lane} ${to.lane}`, soft }];
  });
}

function bent(from: Point, to: Point, part: number): string {
  const x = (from.x + to.x) / 2 - (to.y - from.y) * part;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * part;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${from.x},${from.y}Q${round(x)},${round(y)} ${to.x},${to.y}`;
}
