import type { KeyboardEvent, PointerEvent } from 'react';
import { LineMark } from '../timetable/LineMark.tsx';
import type { Piece } from '../timetable/timetableLayout.ts';
import type { Hold } from './hold.ts';

interface HeldLineProps {
  readonly hold: Hold;
  readonly state: 'past' | 'present' | 'coming';
  /** The line that the Tab key comes to; the others are reached from it. */
  readonly reached: boolean;
  /** How far it is pulled to the right while a pointer holds it, in pixels. */
  readonly pulled: number;
  /** Of the longest delay, in minutes. */
  readonly most: number;
  readonly picture: string;
  readonly rem: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGGElement>) => void;
  readonly onPointerCancel: () => void;
}

/** A message's line that can be taken hold of: pulled along with a pointer, moved with keys, named for those who see neither. */
export function HeldLine(props: HeldLineProps) {
  const { hold, state, reached, pulled, most, picture, rem, ...listeners } = props;
  const { line, title, delay, reason, outcome, n } = hold;
  return (
    <g
      id={heldLineId(hold)}
      className="runs__held"
      role="slider"
      tabIndex={reached ? 0 : -1}
      aria-label={title}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={delay}
      aria-valuetext={reason}
      data-outcome={outcome}
      transform={pulled === 0 ? undefined : `translate(${pulled} 0)`}
      {...listeners}
    >
      {line.pieces.map((piece) => (
        <path key={piece.place} className="runs__grip" d={way(piece)} />
      ))}
      {line.stations.map(({ place, x, y }) => (
        <path key={place} className="runs__grip" d={`M${x} ${y}h0.01`} />
      ))}
      <LineMark line={line} state={state} picture={picture} rem={rem} />
      {n === null && <path className="runs__gone" d={cross(hold, rem)} />}
    </g>
  );
}

/** The id of a message's line; the focus is given back to it when the picture is drawn anew. */
export function heldLineId({ message }: Pick<Hold, 'message'>): string {
  return `held-${message}`;
}

function way({ x0, y0, x1, y1 }: Piece): string {
  return `M${x0} ${y0}L${x1} ${y1}`;
}

/** A cross where the line would have begun. */
function cross({ line }: Hold, rem: number): string {
  const { x, y } = line.stations[0] ?? { x: line.upright.x, y: 0 };
  const arm = 0.3 * rem;
  return `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`;
}
