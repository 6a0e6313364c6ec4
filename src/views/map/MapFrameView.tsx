import { memo, useId, useMemo, useRef } from 'react';
import type { MapFrame } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import { CableMark } from './CableMark.tsx';
import { MapGround } from './MapGround.tsx';
import { mapCables } from './mapCables.ts';
import { mapLabels } from './mapLabels.ts';
import type { MapScene } from './mapScene.ts';
import { PlaceMark } from './PlaceMark.tsx';
import { placeSize } from './placeSize.ts';

interface MapFrameViewProps {
  readonly scene: MapScene;
  readonly frame: MapFrame;
  /** Places that this frame leaves to another one. */
  readonly elsewhere: ReadonlySet<PlaceId>;
  /** The place whose notes are open, or null. */
  readonly open: PlaceId | null;
  /** What it is, for those who do not see it, and the id of what says what it shows. */
  readonly label: string;
  readonly describedBy: string;
  /** Path data of the other frame's edge, or empty. */
  readonly edge: string;
  /** Whether the present message travels: after a step forward. */
  readonly moving: boolean;
}

/** What is drawn for until the frame has been measured. */
const UNMEASURED = { width: 640, rem: 16 };
/** The size of the type, in rem. */
const TYPE = 0.8125;
/** How a zone thins out from its middle to where it ends. */
const HAZE = [
  [0, 0.45],
  [0.6, 0.34],
  [1, 0],
] as const;
/** Later ones lie over earlier ones. */
const ORDER = ['coming', 'before', 'now'] as const;

/** One frame of the map: land, places, and the ways of the messages so far. */
export const MapFrameView = memo(function MapFrameView(props: MapFrameViewProps) {
  const { scene, frame, elsewhere, open, label, describedBy, edge, moving } = props;
  const box = useRef<HTMLDivElement>(null);
  const haze = useId();
  const { width, rem } = useFrameSize(box) ?? UNMEASURED;
  const unit = frame.width / width;
  const size = TYPE * rem * unit;

  const places = useMemo(() => {
    const drawn = new Map(frame.places.map((place) => [place.place, place]));
    return scene.places
      .flatMap((one) => {
        const place = drawn.get(one.place.id);
        const shown =
          place !== undefined && (one.lane !== null || place.kind === 'line' || !elsewhere.has(place.place));
        return shown ? [{ scene: one, drawn: place }] : [];
      })
      .toSorted((a, b) => ORDER.indexOf(a.scene.state) - ORDER.indexOf(b.scene.state));
  }, [scene, frame, elsewhere]);
  const cables = useMemo(
    () => mapCables(scene.stretches, frame, (place) => placeSize(place, unit)),
    [scene, frame, unit],
  );
  const labels = useMemo(
    () =>
      mapLabels(
        places.filter(({ drawn }) => !(drawn.kind === 'line' && elsewhere.has(drawn.place))),
        { open, size, unit, frame },
      ),
    [places, elsewhere, open, size, unit, frame],
  );

  return (
    <div ref={box} className="map__frame" style={{ flexGrow: frame.width / frame.height }}>
      <MapGround frame={frame} edge={edge} />
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
      >
        <defs>
          {ORDER.map((state) => (
            <radialGradient key={state} id={`${haze}${state}`}>
              {HAZE.map(([offset, opacity]) => (
                <stop
                  key={offset}
                  className={`map__haze map__haze--${state}`}
                  offset={offset}
                  stopOpacity={opacity}
                />
              ))}
            </radialGradient>
          ))}
        </defs>
        {places.map(({ scene: one, drawn }) => (
          <PlaceMark
            key={drawn.place}
            scene={one}
            drawn={drawn}
            open={drawn.place === open}
            unit={unit}
            fill={`url(#${haze}${one.state})`}
          />
        ))}
        {cables.map((cable) => (
          <CableMark key={`${cable.n} ${cable.leg}`} cable={cable} unit={unit} moving={moving} />
        ))}
        {labels.map(({ key, x, y, anchor, lines, state, lane }) => (
          <text
            key={key}
            className={`map__label map__label--${state}${lane ? ' map__label--lane' : ''}`}
            x={x}
            y={y}
            textAnchor={anchor}
            fontSize={size}
            direction="ltr"
          >
            {lines.map((line, at) => (
              <tspan key={line} x={x} dy={at === 0 ? 0 : size * 1.15}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
});
