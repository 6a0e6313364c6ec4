import { memo } from 'react';
import type { QuestionId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type AnswerState, legKey, type RegionSituation } from './chartSituation.ts';
import type { Chosen } from './chosen.ts';
import { outwards } from './describeChart.ts';
import type { ChartStack } from './stackRegions.ts';

interface ChartListProps {
  readonly index: ScenarioIndex;
  readonly stack: ChartStack;
  readonly situation: ReadonlyMap<QuestionId, RegionSituation>;
  readonly onChoose: (chosen: Chosen) => void;
}

const STATE_IN_WORDS: Readonly<Record<AnswerState, string>> = {
  absent: '',
  quiet: '',
  past: 'held earlier',
  left: 'given up now',
  around: 'holds, in the answer inside it',
  holds: 'holds',
  moved: 'holds from this step on',
};

/** The picture in words: each question, its answers, and how each is entered and because of which words. */
export const ChartList = memo(function ChartList({ index, stack, situation, onChoose }: ChartListProps) {
  return stack.regions.map(({ region }) => {
    const { question, answers, transitions, initial, title } = region;
    const own = situation.get(question);
    if (own === undefined) return null;
    return (
      <section key={question} className="chart-list" data-list={question}>
        <h2 className="chart-list__question" dir="auto">
          {title}
        </h2>
        <ul>
          {answers
            .filter(({ id }) => own.answers.get(id) !== 'absent')
            .map(({ id }) => {
              const state = STATE_IN_WORDS[own.answers.get(id) ?? 'quiet'];
              const outer = outwards(answers, id).slice(1);
              return (
                <li key={id} className="chart-list__answer" data-row={id}>
                  <button
                    type="button"
                    className="chart-list__choice"
                    onClick={() => onChoose({ kind: 'answer', question, answer: id })}
                  >
                    <span dir="auto">{answerInWords(index, question, id)}</span>
                  </button>
                  {outer.length > 0 && (
                    <span dir="auto">
                      {' '}
                      within {outer.map((one) => answerInWords(index, question, one)).join(', ')}
                    </span>
                  )}
                  {state !== '' && <strong> {state}</strong>}
                  {id === initial && own.start !== 'absent' && <span> (held before the first message)</span>}
                  <ul>
                    {transitions
                      .filter(
                        ({ id: transition, to }) =>
                          to === id && own.transitions.get(transition)?.state !== 'absent',
                      )
                      .map((transition) => {
                        const way = own.transitions.get(transition.id);
                        const from = transition.from.filter(
                          (source) => own.leaving.get(legKey(transition.id, source)) !== 'absent',
                        );
                        return (
                          <li
                            key={transition.id}
                            className="chart-list__way"
                            data-row-transition={transition.id}
                            data-from={from.join(' ')}
                          >
                            <button
                              type="button"
                              className="chart-list__choice"
                              onClick={() =>
                                onChoose({ kind: 'transition', question, transition: transition.id })
                              }
                            >
                              <span dir="auto">
                                {way?.n === null || way === undefined ? '' : `Step ${way.n}: `}
                                {transition.title}
                              </span>
                            </button>{' '}
                            <span dir="auto">
                              from {from.map((source) => answerInWords(index, question, source)).join(' or ')}
                            </span>
                            {way?.state === 'now' && <strong> now</strong>}
                            {way?.state === 'past' && <span> (taken)</span>}
                            {lookUp(index.transitions, transition.id).passages.map((passage) => (
                              <q key={passage} className="chart-list__words" dir="auto">
                                {lookUp(index.passages, passage).exact}
                              </q>
                            ))}
                          </li>
                        );
                      })}
                  </ul>
                </li>
              );
            })}
        </ul>
      </section>
    );
  });
});
