import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const sideWithoutWords: Rule = {
  name: 'side-without-words',
  sentence: 'A comparison shows words: at least one side, and each side with passages or quoted words.',
};

/** Reports comparisons without words. */
export function checkComparisons(draft: Draft, findings: Findings): void {
  for (const { spot, report, source } of draft.comparisons) {
    if (report === null && source === null) {
      findings.add(
        sideWithoutWords,
        spot,
        'This comparison has neither `report` nor `source`; write at least one of them.',
      );
    }
    for (const side of [report, source]) {
      if (side === null || side.passages.length > 0 || side.quoted !== null) continue;
      findings.add(
        sideWithoutWords,
        side.spot,
        'This side of the comparison shows no words; write `passages`, or `quoted` for words outside the text.',
      );
    }
  }
}
