import type { Problem } from '../../format/problem.ts';
import type { Findings } from '../findings.ts';
import { nearestName } from '../names/nearestName.ts';
import type { Rule } from './rule.ts';

export const unknownFile: Rule = {
  name: 'unknown-file',
  sentence:
    'A scenario folder holds the files of the format, a README.md and a LICENSE, and nothing else, so that no file is passed over in silence.',
};

const KNOWN: readonly string[] = [
  'scenario.yaml',
  'chart.yaml',
  'comparisons.yaml',
  'decisions.yaml',
  'outside.yaml',
  'README.md',
  'LICENSE',
];

/** Refuses files that the format does not know, and two that only some systems can keep apart. */
export function checkFileNames(paths: readonly string[], findings: Findings): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const at = { file: path, line: 1, column: 1 };
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined) {
      findings.add(
        unknownFile,
        at,
        `This file and ${twin} differ only in capital letters, which not every system keeps apart; rename one.`,
      );
    }
    seen.set(folded, path);
    if (KNOWN.includes(path) || /^documents\/[^/]+\.txt$/.test(path) || /^LICENSE[^/]*$/.test(path)) continue;
    findings.add(unknownFile, at, sentence(path, findings), path);
  }
}

function sentence(path: string, findings: Findings): string {
  if (path.startsWith('documents/')) {
    return 'Documents are text files that stand directly in documents/ and end in .txt; rename this file, or take it out.';
  }
  const nearest = nearestName(path, KNOWN, findings);
  const hint =
    nearest === null ? `Known are ${KNOWN.join(', ')} and documents/*.txt.` : `Did you mean ${nearest}?`;
  return `This is not a file of a scenario folder. ${hint}`;
}

/** The problem of an entry of the folder that is not read as a file. */
export function refuseFile(file: string, message: string): Problem {
  return { rule: unknownFile.name, file, line: 1, column: 1, message, found: '' };
}
