import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Dependence } from '../../replay/whatIf/dependenceOf.ts';
import type { WhatIf } from '../../schedule/whatIf.ts';
import { numbered } from './numbered.ts';

interface DependsTableProps {
  readonly index: ScenarioIndex;
  readonly dependence: Dependence;
  readonly addressOf: (whatIf: WhatIf) => string;
}

/** Messages against questions, the weightiest message first. */
export function DependsTable({ index, dependence, addressOf }: DependsTableProps) {
  const { questions, record, singles } = dependence;
  return (
    <div className="depends__frame">
      <table className="depends__table">
        <caption className="unseen">
          In this model: which questions end elsewhere without each message
        </caption>
        <thead>
          <tr>
            <th scope="col">Without this message</th>
            {questions.map((id) => (
              <th key={id} scope="col" dir="auto">
                {lookUp(index.questions, id).title}
              </th>
            ))}
            <th scope="col">End elsewhere</th>
            <th scope="col">Never sent</th>
            <th scope="col">Parts at step</th>
          </tr>
        </thead>
        <tbody>
          {singles.map(({ whatIf, withheld, n, unsent, ends, weight }) => (
            <tr key={withheld.join(' ')} data-weight={weight === 0 ? 'none' : 'some'}>
              <th scope="row" dir="auto">
                <a href={addressOf(whatIf)}>
                  {withheld.map((message) => numbered(index, message)).join(', ')}
                </a>
              </th>
              {questions.map((id) => {
                const end = ends.get(id);
                const before = answerInWords(index, id, lookUp(record, id));
                const words =
                  end === undefined
                    ? `ends as in the record: ${before}`
                    : `ends on ${answerInWords(index, id, end)} instead of ${before}`;
                return (
                  <td key={id} data-ends={end === undefined ? 'same' : 'elsewhere'}>
                    <a
                      className="depends__cell"
                      href={addressOf(whatIf)}
                      title={words}
                      // A row has one way to its run already; the keys come to the squares that say more.
                      tabIndex={end === undefined ? -1 : 0}
                    >
                      <span aria-hidden="true">{end === undefined ? '·' : '≠'}</span>
                      <span className="unseen">{words}</span>
                    </a>
                  </td>
                );
              })}
              <td className="depends__number">{weight}</td>
              <td className="depends__number">{unsent}</td>
              <td className="depends__number">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
