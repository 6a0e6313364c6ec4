import type { CSSProperties } from 'react';
import type { Cable } from './mapCables.ts';

interface CableMarkProps {
  readonly cable: Cable;
  /** Units of the frame in a pixel. */
  readonly unit: number;
  readonly moving: boolean;
}

/** A stretch of a message's way: open where it was written, filled where it came to; broken where a time is missing. */
export function CableMark({ cable, unit, moving }: CableMarkProps) {
  const { start, end, path, soft, present, leg, n } = cable;
  if (!present) {
    return (
      <g className={`map__cable map__cable--past${soft ? ' map__cable--soft' : ''}`} data-cable={n}>
        <path d={path} />
      </g>
    );
  }
  // The leg's number delays its traveller in the style sheet; React's type knows no custom properties.
  const travel = { offsetPath: `path("${path}")`, '--leg': leg } as CSSProperties;
  return (
    <g className={`map__cable map__cable--present${soft ? ' map__cable--soft' : ''}`} data-cable={n}>
      <path d={path} />
      {leg === 0 && <circle className="map__left" cx={start.x} cy={start.y} r={3 * unit} />}
      <circle className="map__came" cx={end.x} cy={end.y} r={3.5 * unit} />
      {moving && <circle className="map__traveller" r={5 * unit} style={travel} />}
    </g>
  );
}
