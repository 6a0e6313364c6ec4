import type { Rule } from './rule.ts';

export const missingFile: Rule = {
  name: 'missing-file',
  sentence: 'A scenario folder has scenario.yaml, chart.yaml and at least one document.',
};
