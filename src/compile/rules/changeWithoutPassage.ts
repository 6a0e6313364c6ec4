import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { missingField } from './missingField.ts';
import type { Rule } from './rule.ts';
import { unknownField } from './unknownField.ts';

export const changeWithoutPassage: Rule = {
  name: 'change-without-passage',
  sentence: 'No answer changes without words: every transition quotes at least one passage.',
};

/** Reports transitions that nothing proves, and passages that do not say, or say twice, which document they stand in. */
export function checkTransitionsQuote(draft: Draft, findings: Findings): void {
  for (const { spot, message, when, question, to, passages } of draft.chart.transitions) {
    if (passages.length === 0) {
      const said = `Nothing proves this change of \`${question.value}\` to \`${to.value}\`; quote the words that moved it: \`passages: ["…"]\`.`;
      findings.add(changeWithoutPassage, spot, said, to.value);
    }
    for (const { spot: passageSpot, document } of passages) {
      if (message !== null && document !== null) {
        const said = `\`document\` is not written here: the passages of a transition stand in the document of its message, \`${message.value}\`. Take it out.`;
        findings.add(unknownField, document.at, said, document.value);
      } else if (message === null && when.length > 0 && document === null) {
        const said =
          'The passages of an automatic transition say which document they stand in: { document: …, exact: "…" }.';
        findings.add(missingField, passageSpot, said);
      }
    }
  }
}
