import type { Rule } from './rule.ts';

export const tooLarge: Rule = {
  name: 'too-large',
  sentence:
    'A file keeps to the stated limits of size, line length, depth and number, which are checked before it is read.',
};
