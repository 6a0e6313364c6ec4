import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface ComingStepProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; the one after it is shown. */
  readonly n: number;
  /** The decision point that the class is asked before it; null where the step follows at once. */
  readonly question: string | null;
  /** Whether anything is told after the last message. */
  readonly epilogue: boolean;
}

/** What comes next, and why: its place in the record, and which answers it finds and moves. */
export function ComingStep({ index, replay, n, question, epilogue }: ComingStepProps) {
  const step = replay.steps[n];
  return (
    <section className="presenter__part" aria-label="Next">
      <h2 className="label">Next</h2>
      {question !== null && (
        <p className="presenter__question" dir="auto">
          First the class is asked: {question}
        </p>
      )}
      {step === undefined ? (
        <p>
          This is the last message of the record.
          {epilogue && ' After it comes the epilogue, outside the dossier.'}
        </p>
      ) : (
        <Coming index={index} replay={replay} n={step.n} />
      )}
    </section>
  );
}

function Coming({ index, replay, n }: Omit<ComingStepProps, 'question' | 'epilogue'>) {
  const { heading, date, parties } = narrateStep(index, replay, n);
  const step = replay.steps[n - 1];
  if (step === undefined) return null;
  return (
    <>
      <p className="presenter__heading" dir="auto">
        {heading}
      </p>
      <p className="presenter__quiet" dir="auto">
        {parties}. {date}.
      </p>
      <p className="presenter__quiet" dir="auto">
        Why here: {step.delivery.note ?? 'it is the next that was written.'}
      </p>
      {step.changes.length === 0 ? (
        <p>It moves nothing.</p>
      ) : (
        <ul className="presenter__reasons">
          {step.changes.map(({ question, from, to, why, transition, cause }) => (
            <li key={transition} dir="auto">
              <strong>{lookUp(index.questions, question).title}</strong>{' '}
              {answerInWords(index, question, from)} holds, so that it leads to{' '}
              {answerInWords(index, question, to)}: {why}
              {cause === 'automatic' && ' (A consequence of another answer.)'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
