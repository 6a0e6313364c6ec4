import type { Draft } from '../files/draft.ts';
import type { Findings, Spot } from '../findings.ts';
import { type Declared, declaredIds } from '../names/declaredIds.ts';
import type { Rule } from './rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  sentence:
    'An id names one thing of its kind; documents, messages and missing documents share one set of ids, since a reference may name any of them.',
};

/** Reports every id that is given a second time, with the first place. */
export function checkDuplicateIds(draft: Draft, findings: Findings): void {
  const first = new Map<string, Spot>();
  for (const { kind, ids } of declaredIds(draft)) {
    for (const { value, at } of ids) {
      const key = `${sharedKind(kind)} ${value}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, at);
      else {
        const said = `The id \`${value}\` is given here a second time; the first is ${place(before, at)}. Give one of them another id.`;
        findings.add(duplicateId, at, said, value);
      }
    }
  }
}

/** "on line 7" or "in chart.yaml, line 7". */
export function place(spot: Spot, seenFrom: Spot): string {
  return spot.file === seenFrom.file ? `on line ${spot.line}` : `in ${spot.file}, line ${spot.line}`;
}

function sharedKind(kind: Declared['kind']): string {
  return kind === 'document' || kind === 'message' || kind === 'missing' ? 'reference target' : kind;
}
