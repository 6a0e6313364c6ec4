import { useMemo } from 'react';
import type { DrawnMap } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import { MapFrameView } from './MapFrameView.tsx';
import type { MapScene } from './mapScene.ts';

interface MapFramesProps {
  readonly map: DrawnMap;
  readonly scene: MapScene;
  /** The place whose notes are open, or null. */
  readonly open: PlaceId | null;
  /** Whether the present message travels: after a step forward. */
  readonly moving: boolean;
  /** The id of what says what is drawn. */
  readonly describedBy: string;
}

const NONE: ReadonlySet<PlaceId> = new Set();

/** The whole map, and beside it, larger, the part of it where places lie close together. */
export function MapFrames({ map: { whole, inset, insetEdge }, ...shared }: MapFramesProps) {
  const inInset = useMemo(() => new Set(inset?.places.map(({ place }) => place)), [inset]);
  return (
    <div className="map__frames">
      <MapFrameView
        {...shared}
        frame={whole}
        elsewhere={inInset}
        label="Map of the places and of the ways of the messages"
        edge={insetEdge}
      />
      {inset !== null && (
        <MapFrameView
          {...shared}
          frame={inset}
          elsewhere={NONE}
          label="The outlined part of the map, larger"
          edge=""
        />
      )}
    </div>
  );
}
