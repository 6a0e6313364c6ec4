import { memo } from 'react';
import type { Narration } from '../../replay/narrateStep.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface ReadingOpeningProps {
  readonly index: ScenarioIndex;
  readonly narration: Narration | undefined;
  readonly present: boolean;
}

/** What holds before the first message. */
export const ReadingOpening = memo(function ReadingOpening({
  index,
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
        {narration?.holds.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
});
