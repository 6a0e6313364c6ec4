import { foldSpace } from '../../format/foldSpace.ts';
import type { DocumentFile } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Located } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { lineOf } from '../passages/lineOf.ts';
import { nearestPassage } from '../passages/nearestPassage.ts';
import { documentsById } from '../passages/passageUses.ts';
import type { Rule } from './rule.ts';

export const printedNotFound: Rule = {
  name: 'printed-not-found',
  sentence:
    'What is said to be printed stands in the text, the title or the apparatus of its document; a name stands in one of the documents.',
};

type Printed = Located<string> | null;

/** Looks for every printed value of the folder. */
export function checkPrinted(draft: Draft, findings: Findings): void {
  const quoted = quotedSides(draft);
  const names = new Set<Located<string>>([
    ...draft.scenario.people.flatMap(({ printed }) => printed.map(({ as }) => as)),
    ...draft.scenario.places.flatMap(({ printed }) => printed),
  ]);
  for (const document of draft.documents) {
    const parts = printedParts(document);
    const stands = (words: string) => parts.some((part) => part.includes(foldSpace(words).trim()));
    for (const words of [...printedValues(document), ...(quoted.get(document) ?? [])]) {
      if (words !== null && words.value !== '' && !stands(words.value))
        report(words, document, parts[0] ?? '', findings);
    }
    for (const name of names) if (name.value === '' || stands(name.value)) names.delete(name);
  }
  if (draft.documents.length === 0 || draft.unread.documents) return;
  for (const name of names) {
    const said = `${quote(name.value)} is said to be printed, but no document has it in its text, title or apparatus; write the name to the letter, or take it out.`;
    findings.add(printedNotFound, name.at, said, name.value);
  }
}

/** The folded text, title and apparatus. */
function printedParts({ text, head }: DocumentFile): readonly string[] {
  return [text, head.title.value, head.apparatus?.value ?? ''].map(foldSpace);
}

function printedValues({ head }: DocumentFile): readonly Printed[] {
  return [
    ...head.numbers.map(({ printed }) => printed),
    ...[...head.author, ...head.addressee, ...head.via].map(({ printed }) => printed),
    head.place.printed,
    ...head.times.map(({ printed }) => printed),
    ...(head.copies?.printed ?? []),
    ...head.archives.map(({ location }) => location),
    ...head['translated-by'],
  ];
}

/** What comparisons quote from outside a document's own text, by document. */
function quotedSides(draft: Draft): ReadonlyMap<DocumentFile, readonly Printed[]> {
  const byId = documentsById(draft);
  const quoted = new Map<DocumentFile, Printed[]>();
  for (const side of draft.comparisons.flatMap(({ report, source }) => [report, source])) {
    const document = side === null ? undefined : byId.get(side.document.value);
    if (side !== null && document !== undefined)
      quoted.set(document, [...(quoted.get(document) ?? []), side.quoted]);
  }
  return quoted;
}

function report(
  words: Located<string>,
  document: DocumentFile,
  foldedText: string,
  findings: Findings,
): void {
  const near = nearestPassage(words.value, foldedText, findings);
  // The offset is one into the folded text, whose lines are gone: the words lead back to their line.
  const printed = near === null ? null : foldedText.slice(near.start, near.end);
  const hint =
    printed === null
      ? 'Write it to the letter; what the source page prints outside the text belongs into `apparatus`.'
      : `The nearest text is ${quote(printed)}${lineHint(document, printed)}.`;
  const { id } = document.head;
  const said = `${quote(words.value)} is not printed in the text, title or apparatus of ${id.value}. ${hint}`;
  findings.add(printedNotFound, words.at, said, words.value);
}

function lineHint(document: DocumentFile, printed: string): string {
  const at = document.text.indexOf(printed);
  return at < 0 ? '' : ` on line ${lineOf(document, at)}`;
}
