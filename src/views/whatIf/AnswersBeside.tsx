import type { QuestionId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Situation } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import type { RunAt } from './runAt.ts';

interface AnswersBesideProps {
  readonly index: ScenarioIndex;
  /** The first is the record's. */
  readonly runs: readonly RunAt[];
}

/** The answers of several runs at one moment, side by side; a question on which they part says so. */
export function AnswersBeside({ index, runs }: AnswersBesideProps) {
  return (
    <table className="beside-runs">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {runs.map(({ title, place }) => (
            <th key={title} scope="col" dir="auto">
              {title}
              <span className="beside-runs__place">{place}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...index.questions.values()].map(({ id, title }) => {
          const differs = new Set(runs.map(({ situation }) => situation.answers.get(id)?.answer)).size > 1;
          return (
            <tr key={id} data-differs={differs}>
              <th scope="row" dir="auto">
                {title} {differs && <strong className="beside-runs__differs">Not the same</strong>}
              </th>
              {runs.map((run) => (
                <td key={run.title} dir="auto">
                  <span className="beside-runs__whose">{run.title}: </span>
                  <AnswerIn index={index} question={id} situation={run.situation} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface AnswerInProps {
  readonly index: ScenarioIndex;
  readonly question: QuestionId;
  readonly situation: Situation;
}

function AnswerIn({ index, question, situation }: AnswerInProps) {
  const { answer } = lookUp(situation.answers, question);
  const { title, mark } = lookUp(lookUp(index.answers, question), answer);
  return (
    <>
      {title} <AnswerMarkBadge mark={mark} />
    </>
  );
}
