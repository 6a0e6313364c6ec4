import { lookUp } from '../../replay/lookUp.ts';
import type { Situation } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import { AnswerTitle } from '../trace/AnswerTitle.tsx';
import type { OnTrace } from '../trace/onTrace.ts';
import './ChangeList.css';

interface OpeningAnswersProps {
  readonly index: ScenarioIndex;
  readonly situation: Situation;
  readonly onTrace?: OnTrace | undefined;
}

/** What holds before the first message, and how that is known: often from a later document that looks back. */
export function OpeningAnswers({ index, situation, onTrace }: OpeningAnswersProps) {
  return (
    <>
      <h2 className="label">Before the first message</h2>
      <ol className="change-list">
        {[...index.questions.values()]
          .filter(({ lead }) => lead)
          .map((question) => {
            const { answer: held } = lookUp(situation.answers, question.id);
            const answer = lookUp(lookUp(index.answers, question.id), held);
            const proven = held === question.initial;
            return (
              <li key={question.id} className="change">
                <h3 className="change__question" dir="auto">
                  {question.title}
                </h3>
                <p className="change__after" dir="auto">
                  <AnswerTitle title={answer.title} question={question.id} at={0} onTrace={onTrace} />{' '}
                  <AnswerMarkBadge mark={answer.mark} />
                </p>
                {proven && question.initialWhy !== '' && (
                  <p className="change__why" dir="auto">
                    {question.initialWhy}
                  </p>
                )}
                {(proven ? question.initialPassages : []).map((id) => {
                  const passage = lookUp(index.passages, id);
                  return (
                    <figure key={id} className="change__quote change__quote--elsewhere">
                      <blockquote dir="auto">{passage.exact}</blockquote>
                      <figcaption>
                        <span className="change__elsewhere" dir="auto">
                          looking back, in: {lookUp(index.documents, passage.document).title}
                        </span>
                      </figcaption>
                    </figure>
                  );
                })}
              </li>
            );
          })}
      </ol>
    </>
  );
}
