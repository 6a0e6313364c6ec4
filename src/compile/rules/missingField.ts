import type { Rule } from './rule.ts';

export const missingField: Rule = {
  name: 'missing-field',
  sentence: 'What the format requires is there: a question has its initial answer, a document its date.',
};
