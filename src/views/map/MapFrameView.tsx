import { memo, useId, useMemo, useRef } from 'react';
import type { DrawnPlace, MapFrame } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import { CableMark } from './CableMark.tsx';
import { mapCables } from './mapCables.ts';
import { type LabelWish, placeMapLabels } from './placeMapLabels.ts';
import { type PlaceState, placeState } from './placeStates.ts';

interface MapFrameViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly n: number;
  readonly frame: MapFrame;
  readonly naming: ReadonlyMap<PlaceId, readonly number[]>;
  /** The place whose notes are open, or null. */
  readonly open: PlaceId | null;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** Places that carry their names in another frame. */
  readonly elsewhere: ReadonlySet<PlaceId>;
  /** Path data of the other frame's edge, or empty. */
  readonly edge: string;
  /** Whether the present message travels: after a step forward. */
  readonly moving: boolean;
}

/** The size of the type, in rem. */
const TYPE = 0.8125;
const ORDER: Readonly<Record<PlaceState, number>> = { now: 1, named: 2, coming: 3 };

/** One frame of the map: land, places, and the ways of the messages so far. */
export const MapFrameView = memo(function MapFrameView(props: MapFrameViewProps) {
  const { index, replay, n, frame, naming, open, label, elsewhere, edge, moving } = props;
  const box = useRef<HTMLDivElement>(null);
  const gradient = useId();
  const { width, rem } = useFrameSize(box);
  const unit = frame.width / width;
  const size = TYPE * rem * unit;

  const cables = useMemo(() => mapCables(index, replay, frame, n), [index, replay, frame, n]);
  const places = useMemo(
    () =>
      frame.places.map((drawn) => ({
        ...drawn,
        state: placeState(index, naming, drawn.place, n),
        lane: [...index.lanes.values()].find(({ place }) => place === drawn.place) ?? null,
      })),
    [index, naming, frame, n],
  );
  const labels = useMemo(() => {
    const wishes = places
      .filter(({ place, lane }) => lane !== null || !elsewhere.has(place))
      .filter(({ state, place }) => state !== 'coming' || place === open)
      .toSorted((a, b) => (a.lane ? 0 : ORDER[a.state]) - (b.lane ? 0 : ORDER[b.state]))
      .map(({ place, x, y, lane, kind, state }): LabelWish & { readonly state: PlaceState } => ({
        key: place,
        x,
        y,
        state,
        lines: lane === null ? [lookUp(index.places, place).name] : [lane.title, lane.subtitle],
        away: (kind === 'line' ? 0 : 4) * unit,
      }));
    const states = new Map(wishes.map(({ key, state }) => [key, state]));
    return placeMapLabels(wishes, size, frame).map((one) => ({ ...one, state: states.get(one.key) }));
  }, [places, elsewhere, open, index, unit, size, frame]);

  return (
    <div ref={box} className="map__frame">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
        <defs>
          <radialGradient id={gradient}>
            <stop offset="0" className="map__haze" stopOpacity="0.75" />
            <stop offset="0.6" className="map__haze" stopOpacity="0.4" />
            <stop offset="1" className="map__haze" stopOpacity="0" />
          </radialGradient>
        </defs>
        <path className="map__land" d={frame.land} />
        <path className="map__grid" d={frame.grid} />
        {edge !== '' && <path className="map__edge" d={edge} />}
        {places.map((place) => (
          <PlaceMark
            key={place.place}
            place={place}
            lane={place.lane !== null}
            open={place.place === open}
            unit={unit}
            fill={`url(#${gradient})`}
          />
        ))}
        {cables.map((cable) => (
          <CableMark key={`${cable.n} ${cable.leg}`} cable={cable} unit={unit} moving={moving} />
        ))}
        {labels.map(({ key, labelX, labelY, anchor, lines, state }) => (
          <text
            key={key}
            className={`map__label map__label--${state}${lines.length > 1 ? ' map__label--lane' : ''}`}
            x={labelX}
            y={labelY}
            textAnchor={anchor}
            fontSize={size}
            direction="ltr"
          >
            {lines.map((line, at) => (
              <tspan key={line} x={labelX} dy={at === 0 ? 0 : size * 1.15}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
});

interface PlaceMarkProps {
  readonly place: DrawnPlace & { readonly state: PlaceState };
  readonly lane: boolean;
  readonly open: boolean;
  /** Units of the frame in a pixel. */
  readonly unit: number;
  /** What zones are filled with. */
  readonly fill: string;
}

/** A place: a dot, a soft zone without an edge, or a line; where hands wait, a ring. */
function PlaceMark({ place, lane, open, unit, fill }: PlaceMarkProps) {
  const { kind, x, y, path, state } = place;
  return (
    <g className={`map__place map__place--${kind} map__place--${state}`} data-place-kind={kind}>
      {kind === 'zone' && <path d={path} fill={fill} />}
      {kind === 'line' && <path className="map__line" d={path} />}
      {kind === 'point' && <circle cx={x} cy={y} r={(lane ? 3.5 : 2.5) * unit} />}
      {lane && <circle className="map__lane" cx={x} cy={y} r={7 * unit} />}
      {open && <circle className="map__open" cx={x} cy={y} r={12 * unit} />}
    </g>
  );
}
