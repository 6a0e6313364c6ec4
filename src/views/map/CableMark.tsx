import type { CSSProperties } from 'react';
import type { Cable } from './mapCables.ts';

interface CableMarkProps {
  readonly cable: Cable;
  /** Units of the frame in a pixel. */
  readonly unit: number;
  readonly moving: boolean;
}

/** A stretch of a message's way: open where it left, filled where it came to; broken where a time is missing. */
export function CableMark({ cable, unit, moving }: CableMarkProps) {
  const { from, to, path, soft, present, leg } = cable;
  // The leg's number delays its traveller in the style sheet; React's type knows no custom properties.
  const travel = { offsetPath: `path("${path}")`, '--leg': leg } as CSSProperties;
  return (
    <g
      className={`map__cable ${present ? 'map__cable--present' : 'map__cable--past'}${soft ? ' map__cable--soft' : ''}`}
      data-cable={cable.n}
    >
      <path d={path} />
      {present && <circle className="map__left" cx={from.x} cy={from.y} r={3 * unit} />}
      {present && <circle className="map__came" cx={to.x} cy={to.y} r={4 * unit} />}
      {present && moving && <circle className="map__traveller" r={5 * unit} style={travel} />}
    </g>
  );
}
