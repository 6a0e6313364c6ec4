import type { Rule } from './rule.ts';

export const emptyValue: Rule = {
  name: 'empty-value',
  sentence: 'A field that stands there says something; what is not known is left out.',
};
