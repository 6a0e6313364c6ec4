import type { DocumentFile } from '../files/documentFile.ts';
import type { Findings, Located } from '../findings.ts';
import { quote } from '../names/quote.ts';
import type { Stretch } from '../passages/findPassage.ts';
import { linesOf } from '../passages/lineOf.ts';
import type { Rule } from './rule.ts';

export const passageAmbiguous: Rule = {
  name: 'passage-ambiguous',
  sentence:
    'A quotation stands once in its document; where its words stand more often, a prefix or a suffix says which place is meant.',
};

/** Reports a quotation that stands at several places, with their lines. */
export function reportAmbiguous(
  exact: Located<string>,
  places: readonly Stretch[],
  document: DocumentFile,
  findings: Findings,
): void {
  const { id } = document.head;
  const lines = linesOf(
    document,
    places.map(({ start }) => start),
  );
  const said = `${quote(exact.value)} stands ${places.length} times in ${id.value} (${lines}); add \`prefix\` or \`suffix\`, the words just before or after it, or quote more.`;
  findings.add(passageAmbiguous, exact.at, said, exact.value);
}
