import type { MessageId } from '../../format/ids.ts';
import type { Outcome } from '../../schedule/outcome.ts';
import { LineMark } from '../timetable/LineMark.tsx';
import type { TimetableLayout } from '../timetable/timetableLayout.ts';

export interface RecordLinesProps {
  readonly layout: TimetableLayout;
  readonly n: number;
  readonly picture: string;
  /** What becomes of each message in the what-if; null where that is not to be seen on these lines. */
  readonly outcomes: ReadonlyMap<MessageId, Outcome['kind']> | null;
}

/** The lines of a run that is only looked at; those that the what-if changes are drawn broken. */
export function RecordLines({ layout, n, picture, outcomes }: RecordLinesProps) {
  return (
    <g>
      {layout.lines.map((line) => (
        <g key={line.n} className="runs__fixed" data-outcome={outcomes?.get(line.message)}>
          <LineMark
            line={line}
            state={line.n < n ? 'past' : line.n === n ? 'present' : 'coming'}
            picture={picture}
            rem={layout.rem}
          />
        </g>
      ))}
    </g>
  );
}
