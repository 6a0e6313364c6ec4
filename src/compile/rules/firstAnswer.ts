import { answersOf } from '../files/chartFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Spot } from '../findings.ts';
import { listNames } from '../names/quote.ts';
import { duplicateId, place } from './duplicateId.ts';
import type { Rule } from './rule.ts';

export const firstAnswer: Rule = {
  name: 'first-answer',
  sentence:
    'An answer that is refined by others says which of them is meant when nothing says otherwise: `first`.',
};

/** Looks at the answers of each question: their ids, and `first` where answers nest. */
export function checkAnswers(draft: Draft, findings: Findings): void {
  for (const question of draft.chart.questions) {
    const seen = new Map<string, Spot>();
    for (const { answer } of answersOf(question.answers)) {
      const { id, first, answers } = answer;
      const before = seen.get(id.value);
      if (before === undefined) seen.set(id.value, id.at);
      else if (id.value !== '') {
        const said = `\`${id.value}\` is given to two answers of \`${question.id.value}\`; the first is ${place(before, id.at)}. Ids are unique within their question.`;
        findings.add(duplicateId, id.at, said, id.value);
      }
      const inner = answers.map((one) => one.id.value).filter((one) => one !== '');
      if (first === null && inner.length > 0) {
        findings.add(
          firstAnswer,
          id.at,
          `\`${id.value}\` is refined by ${listNames(inner)}; write \`first\` with the one that holds when nothing says otherwise.`,
          id.value,
        );
      } else if (first !== null && first.value !== '' && !inner.some((one) => one === first.value)) {
        const right =
          inner.length === 0
            ? 'no answers refine this one, so take it out.'
            : `write ${listNames(inner, 'or')}.`;
        findings.add(
          firstAnswer,
          first.at,
          `\`first\` is \`${first.value}\`, which is not directly within \`${id.value}\`; ${right}`,
          first.value,
        );
      }
    }
  }
}
