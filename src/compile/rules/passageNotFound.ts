import { type Folded, foldSpace } from '../../format/foldSpace.ts';
import type { DocumentFile } from '../files/documentFile.ts';
import type { Findings, Located } from '../findings.ts';
import { quote } from '../names/quote.ts';
import type { Stretch } from '../passages/findPassage.ts';
import { lineOf, linesOf } from '../passages/lineOf.ts';
import { firstDifference, nearestPassage } from '../passages/nearestPassage.ts';
import type { Rule } from './rule.ts';

export const passageNotFound: Rule = {
  name: 'passage-not-found',
  sentence: 'A quotation is in its document to the letter, after the one stated folding of white space.',
};

/** A quotation that was not found, and what helps to say why. */
export interface Lost {
  readonly exact: Located<string>;
  /** The places where the exact words stand, without the prefix or suffix that was asked for. */
  readonly without: readonly Stretch[];
  readonly document: DocumentFile;
  readonly folded: Folded;
  readonly others: readonly DocumentFile[];
}

/** Reports a quotation that is not in its document, with the nearest text, its line and the first difference. */
export function reportNotFound(lost: Lost, findings: Findings): void {
  const { exact, document } = lost;
  const said = `${quote(exact.value)} is not in ${document.head.id.value}${reason(lost, findings)}`;
  findings.add(passageNotFound, exact.at, said, exact.value);
}

function reason({ exact, without, document, folded, others }: Lost, findings: Findings): string {
  if (without.length > 0) {
    const lines = linesOf(
      document,
      without.map(({ start }) => start),
    );
    return ` with this prefix or suffix; the words themselves stand on ${lines}. Correct the prefix and the suffix: they are the words just before and after.`;
  }
  const wanted = foldSpace(exact.value).trim();
  const home = others.find(
    (other) => other !== document && mayCompare(other, findings) && foldSpace(other.text).includes(wanted),
  );
  if (home !== undefined) return `; these words stand in ${home.head.id.value} (${home.file}).`;
  const near = nearestPassage(exact.value, folded.text, findings);
  if (near === null) return ', nor anything like it; quote the document to the letter.';
  const printed = folded.text.slice(near.start, near.end);
  const line = lineOf(document, folded.offsets[near.start] ?? 0);
  return `; the nearest text is ${quote(printed, 120)} on line ${line}: ${firstDifference(exact.value, printed)}.`;
}

/** Reading other documents through is cheap, but not for thousands of lost quotations in thousands of documents. */
function mayCompare(other: DocumentFile, findings: Findings): boolean {
  return findings.mayLookFor(Math.ceil(other.text.length / 64));
}
