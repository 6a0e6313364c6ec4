import type { Rule } from './rule.ts';

export const unknownChoice: Rule = {
  name: 'unknown-choice',
  sentence: 'Where the format offers a few words, one of them stands.',
};
