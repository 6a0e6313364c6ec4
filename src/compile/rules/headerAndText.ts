import type { Rule } from './rule.ts';

export const headerAndText: Rule = {
  name: 'header-and-text',
  sentence: 'A document file is a line ---, its header, a line ---, and the text as printed.',
};
