import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  name: 'duplicate-key',
  sentence: 'A field stands once; of two with one name nobody could say which counts.',
};
