import { memo } from 'react';
import type { Piece, PieceEnd, SoftStation, TimetableLine } from './timetableLayout.ts';

/** How much of a piece fades: part of its length, and rem at most. */
const FADE: Readonly<Record<PieceEnd, { readonly part: number; readonly most: number }>> = {
  whole: { part: 0, most: 0 },
  soft: { part: 0.35, most: 1.25 },
  open: { part: 0.65, most: 2.5 },
};

interface LineMarkProps {
  readonly line: TimetableLine;
  readonly state: 'past' | 'present' | 'coming';
  /** Keeps the names of this picture's gradients apart from another's. */
  readonly picture: string;
  readonly rem: number;
}

/** One message's line. A step changes the state of two or three of them; all others are left alone. */
export const LineMark = memo(function LineMark({ line, state, picture, rem }: LineMarkProps) {
  return (
    <g className="timetable__line" data-state={state} data-line={line.n}>
      {line.stations.map((station) =>
        station.kind === 'soft' ? (
          <path
            key={station.place}
            className="timetable__stretch"
            d={spindle(station, rem, state === 'present' ? 0.22 : 0.14)}
          />
        ) : null,
      )}
      {line.pieces.map((piece) => (
        <PieceMark
          key={piece.place}
          piece={piece}
          name={`${picture}-${state}-${line.n}-${piece.place}`}
          rem={rem}
        />
      ))}
      {line.stations.map((station) =>
        station.kind === 'point' ? (
          <circle key={station.place} className="timetable__point" cx={station.x} cy={station.y} />
        ) : null,
      )}
    </g>
  );
});

interface PieceMarkProps {
  readonly piece: Piece;
  readonly name: string;
  readonly rem: number;
}

function PieceMark({ piece: { x0, y0, x1, y1, start, end }, name, rem }: PieceMarkProps) {
  const ends = { x1: x0, y1: y0, x2: x1, y2: y1 };
  if (start === 'whole' && end === 'whole') return <line className="timetable__piece" {...ends} />;
  const length = Math.hypot(x1 - x0, y1 - y0);
  const fade = (kind: PieceEnd) =>
    length === 0 ? FADE[kind].part : Math.min(FADE[kind].part, (FADE[kind].most * rem) / length);
  return (
    <>
      <linearGradient id={name} gradientUnits="userSpaceOnUse" {...ends}>
        <stop offset={0} stopColor="currentColor" stopOpacity={start === 'whole' ? 1 : 0} />
        <stop offset={fade(start)} stopColor="currentColor" />
        <stop offset={1 - fade(end)} stopColor="currentColor" />
        <stop offset={1} stopColor="currentColor" stopOpacity={end === 'whole' ? 1 : 0} />
      </linearGradient>
      <line className="timetable__piece" stroke={`url(#${name})`} {...ends} />
    </>
  );
}

/** The stretch of a lane in which it happened: thickest in its middle, running out to nothing, and never a point. */
function spindle({ from, to, y, unbounded }: SoftStation, rem: number, thickness: number): string {
  const half = Math.min(thickness * rem, (to - from) / 8);
  const peak = from + (to - from) * (unbounded === 'after' ? 0.2 : unbounded === 'before' ? 0.8 : 0.5);
  const before = (from + peak) / 2;
  const after = (peak + to) / 2;
  return [
    `M${from} ${y}Q${before} ${y - half} ${peak} ${y - half}`,
    `Q${after} ${y - half} ${to} ${y}`,
    `Q${after} ${y + half} ${peak} ${y + half}`,
    `Q${before} ${y + half} ${from} ${y}Z`,
  ].join('');
}
