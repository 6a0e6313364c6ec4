import type { Transition } from '../../format/chart.ts';
import type { QuestionId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import type { RegionSituation } from './chartSituation.ts';
import type { Chosen } from './chosen.ts';
import type { ChartRegion } from './describeChart.ts';
import { PassageQuotes } from './PassageQuotes.tsx';

interface ChosenPartProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly regions: readonly ChartRegion[];
  readonly situation: ReadonlyMap<QuestionId, RegionSituation>;
  readonly chosen: Chosen;
  readonly addressOf: (n: number) => string;
  readonly onGo: (n: number) => void;
  /** Traces the answer that a step brought. */
  readonly onTrace: (question: QuestionId, at: number) => void;
  readonly onClose: () => void;
}

/** Where a chosen answer or transition comes from: the messages, their words, and the sentence of why. */
export function ChosenPart(props: ChosenPartProps) {
  const { index, replay, regions, situation, chosen, addressOf, onGo, onTrace, onClose } = props;
  const question = lookUp(index.questions, chosen.question);
  const region = regions.find((candidate) => candidate.question === chosen.question);
  const own = situation.get(chosen.question);
  const wanted = (region?.transitions ?? []).filter(({ id, to }) => {
    if (own?.transitions.get(id)?.state === 'absent') return false;
    return chosen.kind === 'transition' ? id === chosen.transition : to === chosen.answer;
  });
  const answer =
    chosen.kind === 'answer' ? lookUp(lookUp(index.answers, chosen.question), chosen.answer) : null;
  const initial = answer !== null && answer.id === question.initial;
  return (
    <aside className="chart-chosen" aria-label="Where it comes from">
      <button type="button" className="control control--plain chart-chosen__close" onClick={onClose}>
        Close
      </button>
      <h2 className="label" dir="auto">
        {question.title}
      </h2>
      {answer !== null && (
        <p className="chart-chosen__answer" dir="auto">
          {answer.title} <AnswerMarkBadge mark={answer.mark} />
        </p>
      )}
      {initial && (
        <div className="chart-chosen__way">
          <p>Held before the first message.</p>
          <p dir="auto">{question.initialWhy}</p>
          <PassageQuotes index={index} passages={question.initialPassages} />
        </div>
      )}
      {wanted.map(({ id, title, from, to }) => {
        const { why, passages, cause }: Transition = lookUp(index.transitions, id);
        const n = own?.transitions.get(id)?.n ?? null;
        const taken = replay.steps.find(({ changes }) =>
          changes.some(({ transition }) => transition === id),
        )?.n;
        const names = from.map((source) => answerInWords(index, chosen.question, source)).join(' or ');
        return (
          <div key={id} className="chart-chosen__way">
            <h3 dir="auto">
              {n === null ? (
                title
              ) : (
                <a
                  href={addressOf(n)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                    event.preventDefault();
                    onGo(n);
                  }}
                >
                  Step {n}: {title}
                </a>
              )}
            </h3>
            <p className="chart-chosen__from" dir="auto">
              From {names} to {answerInWords(index, chosen.question, to)}
            </p>
            <p dir="auto">{why}</p>
            <PassageQuotes index={index} passages={passages} />
            {cause.kind === 'message' && (
              <p className="chart-chosen__reference" dir="auto">
                {lookUp(index.documents, lookUp(index.messages, cause.message).document).reference}
              </p>
            )}
            {taken !== undefined && (
              <button
                type="button"
                className="control chart-chosen__trace"
                onClick={() => onTrace(chosen.question, taken)}
              >
                Trace it at step {taken}
              </button>
            )}
          </div>
        );
      })}
      {!initial && wanted.length === 0 && <p>{nothingLeadsThere(region, chosen)}</p>}
    </aside>
  );
}

function nothingLeadsThere(region: ChartRegion | undefined, chosen: Chosen): string {
  const refined = region?.answers.some(
    (answer) => chosen.kind === 'answer' && answer.id === chosen.answer && answer.refined,
  );
  return refined
    ? 'It holds while one of the answers inside it does; choose that one.'
    : 'No message leads to it here: it stands for those who have not heard of the question.';
}
