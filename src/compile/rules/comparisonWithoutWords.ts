import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const comparisonWithoutWords: Rule = {
  name: 'comparison-without-words',
  sentence:
    'A comparison shows words, on one side at least; a side that has nothing of them names its document alone.',
};

/** Reports comparisons that show no words at all. */
export function checkComparisons(draft: Draft, findings: Findings): void {
  for (const { spot, report, source } of draft.comparisons) {
    const sides = [report, source].filter((side) => side !== null);
    if (sides.some(({ passages, quoted }) => passages.length > 0 || quoted !== null)) continue;
    const said =
      sides.length === 0
        ? 'This comparison has neither `report` nor `source`; write at least one of them.'
        : 'This comparison shows no words; write `passages` on one side at least, or `quoted` for words outside the text.';
    findings.add(comparisonWithoutWords, spot, said);
  }
}
