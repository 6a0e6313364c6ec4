import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { listNames } from '../names/quote.ts';
import type { Rule } from './rule.ts';

export const unknownOption: Rule = {
  name: 'unknown-option',
  sentence: 'What was taken at a decision point is among its options, each of which has a key of its own.',
};

/** Looks at the options of every decision point. */
export function checkOptions(draft: Draft, findings: Findings): void {
  for (const { options, took } of draft.decisions) {
    const keys = new Set<string>();
    for (const { key } of options) {
      if (keys.has(key.value))
        findings.add(
          unknownOption,
          key.at,
          `Two options have the key \`${key.value}\`; give one of them another.`,
          key.value,
        );
      if (key.value !== '') keys.add(key.value);
    }
    for (const key of took) {
      if (key.value === '' || keys.has(key.value)) continue;
      findings.add(
        unknownOption,
        key.at,
        `There is no option \`${key.value}\` here; the options are ${listNames(keys)}.`,
        key.value,
      );
    }
  }
}
