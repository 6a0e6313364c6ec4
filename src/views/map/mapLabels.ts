import type { DrawnPlace, MapFrame } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import type { PlaceState, ScenePlace } from './mapScene.ts';
import { type LabelWish, type MapLabel, placeMapLabels } from './placeMapLabels.ts';
import { placeSize } from './placeSize.ts';
import { wrapName } from './wrapName.ts';

interface DrawnScenePlace {
  readonly scene: ScenePlace;
  readonly drawn: DrawnPlace;
}

interface LabelOptions {
  /** The place whose notes are open, or null. */
  readonly open: PlaceId | null;
  /** Of the type, in units of the frame. */
  readonly size: number;
  /** Units of the frame in a pixel. */
  readonly unit: number;
  readonly frame: MapFrame;
}

/** The label of a place, with how the place stands. */
export interface PlaceLabel extends MapLabel {
  readonly state: PlaceState;
  readonly lane: boolean;
}

/** Pixels from a dot to its name. */
const BESIDE_DOT = 4;
const RANK: Readonly<Record<PlaceState, number>> = { now: 1, before: 2, coming: 3 };

/** The names of the places in a frame: first where a lane lies, then what this message names, then the rest. */
export function mapLabels(places: readonly DrawnScenePlace[], options: LabelOptions): readonly PlaceLabel[] {
  const { open, size, unit, frame } = options;
  const rank = ({ scene }: DrawnScenePlace) => (scene.lane === null ? RANK[scene.state] : 0);
  const named = places
    .filter(({ scene }) => scene.lane !== null || scene.state !== 'coming' || scene.place.id === open)
    .toSorted((a, b) => rank(a) - rank(b));
  const wishes = named.map(({ scene: { place, lane }, drawn }): LabelWish => {
    const { kind, x, y } = drawn;
    const bare = kind === 'line' || (kind === 'point' && lane === null);
    return {
      key: place.id,
      kind: lane === null ? kind : 'point',
      x,
      y,
      lines: lane === null ? wrapName(place.name) : [lane.title, lane.subtitle],
      away: bare ? BESIDE_DOT * unit : placeSize(drawn, unit),
    };
  });
  const standing = new Map<string, ScenePlace>(named.map(({ scene }) => [scene.place.id, scene]));
  return placeMapLabels(wishes, size, frame).map((label) => {
    const scene = standing.get(label.key);
    return { ...label, state: scene?.state ?? 'coming', lane: (scene?.lane ?? null) !== null };
  });
}
