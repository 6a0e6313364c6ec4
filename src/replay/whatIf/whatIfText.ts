import { lookUp } from '../lookUp.ts';
import { narrateAnswer } from '../narrateChange.ts';
import type { Replay } from '../replay.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { traceText } from '../traceText.ts';
import { assumptionsOf } from './assumptionsOf.ts';
import { partingOf } from './partingOf.ts';
import type { WhatIfReplay } from './replayWhatIf.ts';
import { sayIntervention } from './titleWhatIf.ts';
import { narrateUnmoved, unmovedAt } from './unmovedAt.ts';

/** What is said of every what-if, once and plainly. */
const ONLY_A_MODEL =
  'This is what follows in this model of the record from the documents’ own links. It is no claim about history.';

/**
 * A what-if as plain text that a historian can read: what is changed, where it parts from the record, what becomes of
 * each message and why, what is assumed, and then its steps as `traceText` has them. LF at each line's end.
 * @param index the dossier as documented
 */
export function whatIfText(index: ScenarioIndex, record: Replay, whatIf: WhatIfReplay): string {
  const { schedule } = whatIf.replay;
  const { sentence, answers, ends } = partingOf(index.scenario, record, whatIf);
  const assumptions = assumptionsOf(index, schedule.outcomes);
  const unmoved = whatIf.replay.steps.flatMap(({ n, message }) =>
    unmovedAt(record, whatIf.replay, n).map(
      (one) => `  ${lookUp(index.messages, message).title}: ${narrateUnmoved(index, one)}`,
    ),
  );
  const blocks = [
    [schedule.title, ONLY_A_MODEL],
    ['What is changed', ...schedule.whatIf.interventions.map((one) => `  ${sayIntervention(index, one)}`)],
    [
      'Where it parts from the record',
      `  ${sentence}`,
      `  ${answers === null ? 'No answer is ever another than the record’s.' : `The answers first differ after step ${answers.n} of the what-if: ${answers.questions.map((id) => lookUp(index.questions, id).title).join(' ')}`}`,
    ],
    [
      'What ends elsewhere',
      ...(ends.length === 0 ? ['  Nothing.'] : []),
      ...ends.flatMap(({ question, record: inRecord, whatIf: here }) => [
        `  Record: ${narrateAnswer(index, question, inRecord)}`,
        `  What if: ${narrateAnswer(index, question, here)}`,
      ]),
    ],
    [
      'What becomes of each message',
      ...[...schedule.reasons].map(
        ([message, reason]) => `  ${lookUp(index.messages, message).title}: ${reason}`,
      ),
    ],
    [
      'What comes and moves nothing here',
      ...(unmoved.length === 0 ? ['  Nothing that moved something in the record.'] : []),
      ...unmoved,
    ],
    [
      'What is assumed',
      ...(assumptions.length === 0 ? ['  Nothing beyond the print.'] : []),
      ...assumptions.flatMap((one) => [
        `  ${one.sentence}`,
        ...(one.basis === null ? [] : [`    ${one.basis}`]),
      ]),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n\n${traceText(whatIf.index, whatIf.replay)}`;
}
