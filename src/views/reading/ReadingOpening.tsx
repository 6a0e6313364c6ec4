import { memo } from 'react';
import { lookUp } from '../../replay/lookUp.ts';
import { narrateAnswer } from '../../replay/narrateChange.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Situation } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface ReadingOpeningProps {
  readonly index: ScenarioIndex;
  /** Null where the replay has none. */
  readonly situation: Situation | null;
  readonly narration: Narration | undefined;
  readonly present: boolean;
}

/** What holds before the first message, and how that is known. */
export const ReadingOpening = memo(function ReadingOpening({
  index,
  situation,
  narration,
  present,
}: ReadingOpeningProps) {
  return (
    <section
      className={present ? 'reading-step reading-step--present' : 'reading-step'}
      aria-labelledby="reading-0"
    >
      <h2 id="reading-0" className="reading-step__heading" aria-current={present ? 'step' : undefined}>
        {narration?.heading}
      </h2>
      <p className="reading-step__summary" dir="auto">
        {index.scenario.summary}
      </p>
      <ul className="reading-step__changes">
        {[...(situation?.answers ?? [])].map(([id, { answer }]) => {
          const { initial, initialWhy, initialPassages } = lookUp(index.questions, id);
          const proven = answer === initial;
          return (
            <li key={id} dir="auto">
              <p>{narrateAnswer(index, id, answer)}</p>
              {proven && <p className="reading-step__why">{initialWhy}</p>}
              {(proven ? initialPassages : []).map((passage) => (
                <p key={passage} className="reading-step__why">
                  Said later, looking back: <q>{lookUp(index.passages, passage).exact}</q>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
});
