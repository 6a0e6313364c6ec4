import type { Findings, Spot } from '../findings.ts';
import type { Rule } from './rule.ts';

export const reservedKey: Rule = {
  name: 'reserved-key',
  sentence: 'No field has a name to which programs give a meaning of their own.',
};

/** Names of fields that are refused wherever they stand. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Says why a reserved name cannot be a field. */
export function reportReservedKey(key: string, at: Spot, findings: Findings): void {
  const why =
    key === '<<'
      ? '`<<` merges another map into this one (a YAML merge key), which is not read here; write the fields themselves.'
      : `\`${key}\` means something of its own to programs and cannot be a field here; take it out.`;
  findings.add(reservedKey, at, why, key);
}
