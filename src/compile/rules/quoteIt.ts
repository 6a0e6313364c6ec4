import type { Rule } from './rule.ts';

export const quoteIt: Rule = {
  name: 'quote-it',
  sentence:
    'A text of which YAML would lose or change a part (after #, over several lines, a number) is in quotes.',
};
