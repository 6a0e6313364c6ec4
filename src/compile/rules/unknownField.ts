import type { Rule } from './rule.ts';

export const unknownField: Rule = {
  name: 'unknown-field',
  sentence:
    'Every field is one that the format declares; nothing that an author writes is passed over in silence.',
};
