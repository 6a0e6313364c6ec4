import type { DrawnPlace } from '../../format/drawnMap.ts';
import type { ScenePlace } from './mapScene.ts';
import { placeSize } from './placeSize.ts';

interface PlaceMarkProps {
  readonly scene: ScenePlace;
  readonly drawn: DrawnPlace;
  readonly open: boolean;
  /** Units of the frame in a pixel. */
  readonly unit: number;
  /** What zones are filled with. */
  readonly fill: string;
}

/** A place: a dot, a haze without an edge, or a line; where messages are written and read, a ring, and that broken around a haze. */
export function PlaceMark({ scene, drawn, open, unit, fill }: PlaceMarkProps) {
  const { place, state, lane } = scene;
  const { kind, x, y, path, reach } = drawn;
  const size = placeSize(drawn, unit);
  return (
    <g
      className={`map__place map__place--${state}${lane === null ? '' : ' map__place--lane'}`}
      data-place={place.id}
      data-place-kind={kind}
    >
      <title>{place.name}</title>
      {kind === 'zone' &&
        (reach < size ? <circle cx={x} cy={y} r={size} fill={fill} /> : <path d={path} fill={fill} />)}
      {kind === 'line' && <path className="map__line" d={path} />}
      {kind === 'point' && <circle className="map__dot" cx={x} cy={y} r={(lane ? 3.5 : 2.5) * unit} />}
      {lane !== null && (
        <circle className={`map__ring${kind === 'zone' ? ' map__ring--soft' : ''}`} cx={x} cy={y} r={size} />
      )}
      {open && <circle className="map__open" cx={x} cy={y} r={size + 5 * unit} />}
    </g>
  );
}
