import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { HandsList } from '../changes/HandsList.tsx';
import { hallPassages, hallWords } from '../hall/hallWords.ts';

interface PresentStepProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly n: number;
  readonly lit: PassageId | null;
  readonly onLight: (passage: PassageId) => void;
}

/** The step that the hall sees, to be spoken to: what to read aloud, what it changed, in whose hands it is. */
export function PresentStep({ index, replay, n, lit, onLight }: PresentStepProps) {
  const { heading, date, changes, nothingMoved, sentence, whatIf } = narrateStep(index, replay, n);
  const step = replay.steps[n - 1] ?? null;
  const said = step === null ? [sentence] : nothingMoved === null ? changes : [nothingMoved];
  const shown = step === null ? null : hallWords(index, step, lit).passage;
  return (
    <section className="presenter__part" aria-label="Now">
      <h2 className="label">The present step</h2>
      <p className="presenter__heading" dir="auto">
        {heading}
      </p>
      <p className="presenter__quiet" dir="auto">
        {date}
      </p>
      {whatIf !== '' && (
        <p className="presenter__what-if" dir="auto">
          {whatIf}
        </p>
      )}
      {step !== null && (
        <ol className="presenter__passages" aria-label="To read aloud; press one to point at it">
          {hallPassages(index, step).map((id) => (
            <li key={id}>
              <button
                type="button"
                className="presenter__passage"
                aria-pressed={lit === id}
                data-shown={shown === id}
                data-points={id}
                onClick={() => onLight(id)}
                dir="auto"
              >
                {lookUp(index.passages, id).exact}
              </button>
            </li>
          ))}
        </ol>
      )}
      <ul className="presenter__changes">
        {said.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
      {step !== null && (
        <>
          <h3 className="label">In whose hands</h3>
          <HandsList index={index} message={lookUp(index.messages, step.message)} />
        </>
      )}
    </section>
  );
}
