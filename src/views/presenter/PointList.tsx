import type { CoursePoint } from '../../replay/lecture/course.ts';
import { ASKS, type Asks } from '../../replay/lecture/position.ts';

interface PointListProps {
  /** The decision points that the replay stops at, of those ahead. */
  readonly ahead: readonly CoursePoint[];
  readonly n: number;
  readonly asks: Asks;
  readonly onAsks: (asks: Asks) => void;
  /** To what is told after the last of them; null where nothing is. */
  readonly onEpilogue: (() => void) | null;
}

const TITLES: Readonly<Record<Asks, string>> = {
  recommended: 'At the recommended points',
  all: 'At every point',
  none: 'Nowhere',
};

/** Where the class will be asked, and whether. */
export function PointList({ ahead, n, asks, onAsks, onEpilogue }: PointListProps) {
  return (
    <section className="presenter__part" aria-label="Decision points ahead">
      <h2 className="label">Decision points ahead</h2>
      <label className="presenter__choice">
        Ask the class{' '}
        <select
          className="control"
          value={asks}
          onChange={(event) => onAsks(ASKS.find((known) => known === event.target.value) ?? asks)}
        >
          {ASKS.map((known) => (
            <option key={known} value={known}>
              {TITLES[known]}
            </option>
          ))}
        </select>
      </label>
      <ol className="presenter__points">
        {ahead.map(({ point, after }) => (
          <li key={point.id} dir="auto">
            <span className="presenter__quiet">{distance(after - n)}</span> {point.title}
          </li>
        ))}
      </ol>
      {ahead.length === 0 && <p className="presenter__quiet">None.</p>}
      {onEpilogue !== null && (
        <button type="button" className="control" onClick={onEpilogue}>
          To the epilogue
        </button>
      )}
    </section>
  );
}

function distance(steps: number): string {
  if (steps === 0) return 'now';
  return steps === 1 ? 'after 1 step' : `after ${steps} steps`;
}
