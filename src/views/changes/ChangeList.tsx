import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Change, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import { numberPassages } from '../numberPassages.ts';
import { showPart } from '../showPart.ts';
import { AnswerTitle } from '../trace/AnswerTitle.tsx';
import type { OnTrace } from '../trace/onTrace.ts';
import './ChangeList.css';

interface ChangeListProps {
  readonly index: ScenarioIndex;
  readonly step: Step;
  /** Begins the ids of this list's parts, as those of the text it belongs to. */
  readonly prefix: string;
  readonly onTrace?: OnTrace | undefined;
}

/** Each change of a step: the answer before, the answer after, why, and the words that moved it. */
export function ChangeList({ index, step, prefix, onTrace }: ChangeListProps) {
  const numbers = numberPassages(step);
  const quoted = new Set<PassageId>();
  return (
    <ol className="change-list">
      {step.changes.map((change) => {
        const first = change.passages.filter((passage) => !quoted.has(passage));
        for (const passage of first) quoted.add(passage);
        return (
          <ChangeEntry
            key={change.transition}
            index={index}
            step={step}
            change={change}
            numbers={numbers}
            first={first}
            prefix={prefix}
            onTrace={onTrace}
          />
        );
      })}
    </ol>
  );
}

interface ChangeEntryProps extends ChangeListProps {
  readonly change: Change;
  readonly numbers: ReadonlyMap<PassageId, number>;
  /** The passages that no earlier change of the step has quoted. */
  readonly first: readonly PassageId[];
}

function ChangeEntry({ index, step, change, numbers, first, prefix, onTrace }: ChangeEntryProps) {
  const answers = lookUp(index.answers, change.question);
  const before = lookUp(answers, change.from);
  const after = lookUp(answers, change.to);
  return (
    <li className="change">
      <h3 className="change__question" dir="auto">
        {lookUp(index.questions, change.question).title}
      </h3>
      <p className="change__before" dir="auto">
        <span className="unseen">before: </span>
        <s>{before.title}</s> <AnswerMarkBadge mark={before.mark} />
      </p>
      <p className="change__after" dir="auto">
        <span className="unseen">now: </span>
        <AnswerTitle title={after.title} question={change.question} at={step.n} onTrace={onTrace} />{' '}
        <AnswerMarkBadge mark={after.mark} />
      </p>
      {change.cause === 'automatic' && (
        <p className="change__consequence">
          A consequence: another answer moved it, not this message directly.
        </p>
      )}
      {change.why !== '' && (
        <p className="change__why" dir="auto">
          {change.why}
        </p>
      )}
      {change.passages.map((id) => {
        const passage = lookUp(index.passages, id);
        const number = numbers.get(id) ?? 0;
        const elsewhere =
          passage.document === step.document ? null : lookUp(index.documents, passage.document);
        return (
          <figure
            key={id}
            className={elsewhere === null ? 'change__quote' : 'change__quote change__quote--elsewhere'}
            {...(first.includes(id) ? { id: `${prefix}-moved-${number}`, tabIndex: -1 } : {})}
          >
            <blockquote dir="auto">{passage.exact}</blockquote>
            <figcaption>
              {elsewhere === null ? (
                <button
                  type="button"
                  className="change__number"
                  aria-label={`${number}: to these words in the document`}
                  onClick={() => showPart(`${prefix}-words-${number}`)}
                >
                  {number}
                </button>
              ) : (
                <span className="change__elsewhere" dir="auto">
                  [{number}] in: {elsewhere.title}
                </span>
              )}
            </figcaption>
          </figure>
        );
      })}
    </li>
  );
}
