import { MOST_MINUTES } from '../../replay/lecture/lectureNotes.ts';
import type { Section } from '../../replay/lecture/sections.ts';
import { describeTime } from './describeTime.ts';

interface TimePlanProps {
  readonly sections: readonly Section[];
  /** Which section the lecture is in. */
  readonly present: number;
  /** Milliseconds in each. */
  readonly spent: readonly number[];
  /** Minutes planned for each; null where none are. */
  readonly planned: readonly (number | null)[];
  readonly onPlan: (section: number, minutes: number | null) => void;
}

/** The parts of the lecture: how long each lasted, and was meant to. */
export function TimePlan({ sections, present, spent, planned, onPlan }: TimePlanProps) {
  return (
    <section className="presenter__part" aria-label="Time">
      <h2 className="label">Time by section</h2>
      <table className="presenter__times">
        <thead className="unseen">
          <tr>
            <th>Section</th>
            <th>Elapsed</th>
            <th>Planned, in minutes</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ title, from }, at) => {
            const time = spent[at] ?? 0;
            const minutes = planned[at] ?? null;
            const over = minutes !== null && time > minutes * 60_000;
            return (
              <tr key={from} aria-current={at === present ? 'step' : undefined}>
                <th scope="row" dir="auto">
                  {title}
                </th>
                <td className="presenter__time" data-over={over}>
                  {describeTime(time)}
                  {over && <span className="unseen"> over the plan</span>}
                </td>
                <td>
                  <input
                    className="presenter__minutes"
                    type="number"
                    min={0}
                    max={MOST_MINUTES}
                    aria-label={`Minutes planned for: ${title}`}
                    value={minutes ?? ''}
                    onChange={({ currentTarget: { valueAsNumber: typed } }) =>
                      onPlan(at, Number.isNaN(typed) ? null : Math.min(MOST_MINUTES, Math.max(0, typed)))
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
