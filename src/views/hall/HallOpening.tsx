import { describePeriod } from '../../replay/describeDate.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Situation } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface HallOpeningProps {
  readonly index: ScenarioIndex;
  readonly situation: Situation;
}

/** Before the first message: which time this is about, and what holds. The summary would tell what comes. */
export function HallOpening({ index, situation }: HallOpeningProps) {
  const { title, period } = index.scenario;
  return (
    <section className="hall__opening" aria-label="The opening">
      <h1 className="hall__title" dir="auto">
        {title}
      </h1>
      <p className="hall__summary" dir="auto">
        {describePeriod(period)}
      </p>
      <ol className="hall__changes">
        {[...situation.answers].map(([question, { answer }]) => {
          const { title: asked, lead } = lookUp(index.questions, question);
          if (!lead) return null;
          return (
            <li key={question} className="hall__change" data-question={question} data-answer={answer}>
              <span className="hall__question" dir="auto">
                {asked}
              </span>{' '}
              <strong className="hall__after" dir="auto">
                {lookUp(lookUp(index.answers, question), answer).title}
              </strong>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
