import { lookUp } from '../lookUp.ts';
import { answerInWords } from '../narrateChange.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Dependence, Withholding } from './dependenceOf.ts';

/** Programs that open tables know by it that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A dependence as a table for other programs: one row a message, then one a pair that changes more together; one column
 * a question, empty where it ends as in the record.
 * Format: RFC 4180. No cell can be taken for a formula.
 */
export function dependenceCsv(index: ScenarioIndex, dependence: Dependence): string {
  const { questions, record, singles, pairs } = dependence;
  const heads = questions.map((id) => `${lookUp(index.questions, id).title} Ends in this model with`);
  const rows = [
    [
      'Withheld, in this model',
      'Messages',
      'Parts from the record at step',
      'Messages not sent',
      'Questions that end elsewhere',
      ...heads,
    ],
    [
      'Nothing (the record)',
      '',
      '',
      '0',
      '0',
      ...questions.map((id) => answerInWords(index, id, lookUp(record, id))),
    ],
    ...[...singles, ...pairs].map((row) => rowOf(index, dependence, row)),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  index: ScenarioIndex,
  { questions }: Dependence,
  { withheld, n, unsent, ends, weight }: Withholding,
): readonly string[] {
  return [
    withheld.map((message) => lookUp(index.messages, message).title).join(' + '),
    withheld.join(' '),
    String(n),
    String(unsent),
    String(weight),
    ...questions.map((id) => {
      const end = ends.get(id);
      return end === undefined ? '' : answerInWords(index, id, end);
    }),
  ];
}

/** In quotation marks always; an apostrophe keeps a text that begins like a formula a text. */
function cell(text: string): string {
  const plain = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
