import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';

interface HallChangesProps {
  readonly index: ScenarioIndex;
  readonly step: Step;
  /** The passage before the hall: what it moved stands out. */
  readonly passage: PassageId | null;
}

/** What the message changed: the question, the answer before, the answer after. */
export function HallChanges({ index, step, passage }: HallChangesProps) {
  if (step.changes.length === 0) {
    return <p className="hall__nothing">Nothing moved. No answer gives way to another at this message.</p>;
  }
  return (
    <ol className="hall__changes" data-many={step.changes.length > 2}>
      {step.changes.map(({ question, from, to, transition, passages }) => {
        const answers = lookUp(index.answers, question);
        const before = lookUp(answers, from);
        const after = lookUp(answers, to);
        const proven = passage !== null && passages.includes(passage);
        return (
          <li
            key={transition}
            className="hall__change"
            data-question={question}
            data-answer={to}
            data-proven={proven}
          >
            <span className="hall__question" dir="auto">
              {lookUp(index.questions, question).title}
            </span>{' '}
            <span className="hall__before" dir="auto">
              <span className="unseen">before: </span>
              <s>{before.title}</s> <AnswerMarkBadge mark={before.mark} />
            </span>{' '}
            <strong className="hall__after" dir="auto">
              <span className="unseen">now: </span>
              {after.title} <AnswerMarkBadge mark={after.mark} />
            </strong>
          </li>
        );
      })}
    </ol>
  );
}
