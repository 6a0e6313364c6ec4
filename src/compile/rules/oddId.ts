import { RESERVED_IDS } from '../../format/ids.ts';
import type { Findings, Spot } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { codePoint } from './hiddenCharacter.ts';
import type { Rule } from './rule.ts';

export const oddId: Rule = {
  name: 'odd-id',
  sentence:
    'An id is made of lower-case letters a to z, digits and single hyphens, 1 to 64 of them, and is no reserved word; so no two look alike.',
};

/** Says which letter of an id cannot stand. */
export function reportOddId(text: string, at: Spot, name: string, findings: Findings): void {
  findings.add(oddId, at, `${name} cannot be ${quote(text, 70)}: ${reason(text)}`, text);
}

function reason(text: string): string {
  if (RESERVED_IDS.has(text)) return 'this word has a meaning of its own to programs; choose another id.';
  if (text.length > 64) return `an id has at most 64 letters, this one ${text.length}.`;
  const odd = /[^a-z0-9-]/u.exec(text)?.[0];
  if (odd === undefined) return 'hyphens stand singly, between letters or digits.';
  if (/[A-Z]/.test(odd)) return `ids are written in lower case; write \`${text.toLowerCase()}\`.`;
  if (odd.trim() === '') return 'an id has no white space; use hyphens.';
  const alike = /\p{L}/u.test(odd) ? ', which may look like a letter from a to z' : '';
  return `an id has lower-case letters a to z, digits and hyphens only, and “${odd}” is ${codePoint(odd)}${alike}.`;
}
