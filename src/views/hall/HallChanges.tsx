import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Change, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';

interface HallChangesProps {
  readonly index: ScenarioIndex;
  readonly step: Step;
  /** The passage before the hall. */
  readonly passage: PassageId | null;
}

/** So many changes a hall can read at once. */
const AT_ONCE = 3;

/**
 * What the message changed: the question, the answer before, the answer after. Where there are many, those that the
 * passage before the hall moved; the others are named, and told when their words are pointed at.
 */
export function HallChanges({ index, step, passage }: HallChangesProps) {
  const { changes } = step;
  if (changes.length === 0) {
    return <p className="hall__nothing">Nothing moved. No answer gives way to another at this message.</p>;
  }
  const proven = changes.filter(({ passages }) => passage !== null && passages.includes(passage));
  const told = changes.length <= AT_ONCE ? changes : proven.slice(0, AT_ONCE);
  const named = changes.filter((change) => !told.includes(change));
  return (
    <ol className="hall__changes">
      {told.map((change) => (
        <Told key={change.transition} index={index} change={change} />
      ))}
      {named.map(({ question, to, transition }, at) => (
        <li
          key={transition}
          className="hall__change hall__change--named"
          data-question={question}
          data-answer={to}
        >
          {at === 0 && 'Also moved: '}
          <span className="hall__question" dir="auto">
            {lookUp(index.questions, question).title}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Told({ index, change }: { readonly index: ScenarioIndex; readonly change: Change }) {
  const { question, from, to } = change;
  const answers = lookUp(index.answers, question);
  const before = lookUp(answers, from);
  const after = lookUp(answers, to);
  return (
    <li className="hall__change" data-question={question} data-answer={to}>
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
}
