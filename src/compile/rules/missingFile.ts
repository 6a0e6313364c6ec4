import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const missingFile: Rule = {
  name: 'missing-file',
  sentence: 'A scenario folder has scenario.yaml, chart.yaml and at least one document.',
};

const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    'scenario.yaml',
    'There is no scenario.yaml: it holds the title, the period, the people, the record and what else belongs to the whole dossier.',
  ],
  ['chart.yaml', 'There is no chart.yaml: it holds the questions, their answers and the transitions.'],
  ['documents', 'There is no document: put one text file a document into the folder documents/.'],
]);

/** Reports a file that a folder lacks; some may be left out, and of those nothing is said. */
export function reportMissing(file: string, findings: Findings): void {
  const said = SENTENCES.get(file);
  if (said !== undefined) findings.add(missingFile, { file, line: 1, column: 1 }, said);
}
