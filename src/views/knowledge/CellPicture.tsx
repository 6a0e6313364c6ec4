import { CELL, type Cell, type Knowledge, type Mark } from './layOutKnowledge.ts';

const MIDDLE = CELL.height / 2;
const SIZE = 4;

interface CellPictureProps {
  readonly axis: Knowledge['axis'];
  /** When it was written; null where a seat cannot know. */
  readonly written: Mark | null;
  readonly marks: Cell['marks'];
}

/** A cell's moment on the days of the dossier; its words stand below it. A point is a printed hour. */
export function CellPicture({ axis, written, marks }: CellPictureProps) {
  return (
    <svg
      className="knowledge__picture"
      viewBox={`${-SIZE} 0 ${CELL.width + 2 * SIZE} ${CELL.height}`}
      aria-hidden="true"
    >
      {axis.segments.map(({ firstDay, x0, x1 }) => (
        <line key={firstDay} className="knowledge__days" x1={x0} x2={x1} y1={MIDDLE} y2={MIDDLE} />
      ))}
      {written !== null && <WrittenMark mark={written} />}
      {marks.map(({ form, ...mark }) => (
        <g key={form} className={`knowledge__mark knowledge__mark--${form}`}>
          {mark.kind === 'point' ? (
            <circle cx={mark.x} cy={MIDDLE} r={SIZE} />
          ) : (
            <path d={spindle(mark.from, mark.to)} />
          )}
        </g>
      ))}
    </svg>
  );
}

function WrittenMark({ mark }: { readonly mark: Mark }) {
  const x = mark.kind === 'point' ? mark.x : (mark.from + mark.to) / 2;
  return <line className="knowledge__written" x1={x} x2={x} y1={1} y2={CELL.height - 1} />;
}

/** A stretch that runs out at both ends: never a point. */
function spindle(from: number, to: number): string {
  const end = Math.max(to, from + 2 * SIZE);
  const middle = (from + end) / 2;
  return `M${from} ${MIDDLE}Q${middle} ${MIDDLE - SIZE - 1} ${end} ${MIDDLE}Q${middle} ${MIDDLE + SIZE + 1} ${from} ${MIDDLE}Z`;
}

/** The days of all the pictures below it. */
export function DaysPicture({ named }: Pick<Knowledge, 'named'>) {
  return (
    <svg
      className="knowledge__picture"
      viewBox={`${-SIZE} 0 ${CELL.width + 2 * SIZE} ${CELL.height}`}
      aria-hidden="true"
    >
      {named.map(({ x, anchor, text }) => (
        <text key={x} className="knowledge__day" x={x} y={MIDDLE + SIZE} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
