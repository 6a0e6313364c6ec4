import type { Rule } from './rule.ts';

export const yamlFeature: Rule = {
  name: 'yaml-feature',
  sentence:
    'Anchors, aliases, tags, merge keys, directives and several documents in one file are not read: what an author writes stands where it is used.',
};
