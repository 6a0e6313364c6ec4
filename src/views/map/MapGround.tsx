import { memo } from 'react';
import type { MapFrame } from '../../format/drawnMap.ts';

interface MapGroundProps {
  readonly frame: MapFrame;
  /** Path data of another frame's edge, or empty. */
  readonly edge: string;
}

/** Land, parallels and meridians: a picture of its own, so that a step does not paint the coasts again. */
export const MapGround = memo(function MapGround({ frame, edge }: MapGroundProps) {
  return (
    <svg className="map__ground" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      <path className="map__land" d={frame.land} />
      <path className="map__grid" d={frame.grid} />
      {edge !== '' && <path className="map__edge" d={edge} />}
    </svg>
  );
});
