import type { Question } from '../../format/chart.ts';
import type { AnswerId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import { Arrival } from '../motion/Arrival.tsx';
import { AnswerTitle } from '../trace/AnswerTitle.tsx';
import type { OnTrace } from '../trace/onTrace.ts';

interface QuestionRowProps {
  readonly index: ScenarioIndex;
  readonly question: Question;
  readonly answer: AnswerId;
  /** The step that brought the answer; 0 where it held before the first. */
  readonly since: number;
  /** The numbers of the passages that moved it at this step, "1 2"; null where it did not move. */
  readonly moved: string | null;
  readonly onGo: (n: number) => void;
  readonly onTrace?: OnTrace | undefined;
}

/** One question and the answer that holds. */
export function QuestionRow(props: QuestionRowProps) {
  const { index, question, answer, since, moved, onGo, onTrace } = props;
  const { title, mark } = lookUp(lookUp(index.answers, question.id), answer);
  const looksBack = since === 0 && answer === question.initial && question.initialPassages.length > 0;
  return (
    <li
      className={`question${question.lead ? ' question--lead' : ''}${moved === null ? '' : ' question--moved'}`}
      data-question={question.id}
      data-answer={answer}
      data-lasting={question.id}
    >
      <div className="question__head">
        <h3 className="question__title" dir="auto">
          {question.title}
        </h3>
        {moved !== null && <span className="question__now">moved now</span>}
        {moved === null && since > 0 && (
          <button
            type="button"
            className="question__since"
            aria-label={`step ${since}: where this answer came from`}
            onClick={() => onGo(since)}
          >
            step {since}
          </button>
        )}
      </div>
      <Arrival now={moved !== null} className="question__answer">
        <AnswerTitle title={title} question={question.id} onTrace={onTrace}>
          {moved !== null && moved !== '' && (
            <sup className="question__numbers">
              <span className="unseen"> moved by passage </span>
              {moved}
            </sup>
          )}
        </AnswerTitle>
        {mark !== null && ' '}
        <AnswerMarkBadge mark={mark} />
      </Arrival>
      {looksBack && <p className="question__back">from a later document, looking back</p>}
    </li>
  );
}
