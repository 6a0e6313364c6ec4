import type { Document } from '../../format/document.ts';
import type { DocumentId, MissingId } from '../../format/ids.ts';
import type { MissingDocument } from '../../format/scenario.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** A document, or one that the dossier does not have, as the search looks at it: in parts. */
export interface Searched {
  readonly id: DocumentId | MissingId;
  readonly title: string;
  readonly missing: boolean;
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  readonly kind: 'title' | 'people' | 'text' | 'footnote' | 'missing';
  /** What the part is, in a word or two. */
  readonly label: string;
  readonly text: string;
  /** Where it begins in the document's own text; null where it does not stand there. */
  readonly start: number | null;
}

/** Everything that is searched, in the order of the dossier. */
export function searchParts(index: ScenarioIndex): readonly Searched[] {
  const { documents, missing } = index.scenario;
  return [
    ...documents.map((document) => ({
      id: document.id,
      title: document.title,
      missing: false,
      parts: documentParts(index, document),
    })),
    ...missing.map((lacking) => ({
      id: lacking.id,
      title: lacking.title,
      missing: true,
      parts: missingParts(lacking),
    })),
  ];
}

function documentParts(index: ScenarioIndex, document: Document): readonly SearchPart[] {
  const lines: SearchPart[] = [];
  for (let start = 0; start < document.text.length; ) {
    const feed = document.text.indexOf('\n', start);
    const end = feed < 0 ? document.text.length : feed;
    if (end > start)
      lines.push({ kind: 'text', label: 'Text', text: document.text.slice(start, end), start });
    start = end + 1;
  }
  return [
    { kind: 'title', label: 'Title', text: document.title, start: null },
    ...people(index, document).map(
      (text): SearchPart => ({ kind: 'people', label: 'People', text, start: null }),
    ),
    ...lines,
    ...document.footnotes.map(
      ({ n, text }): SearchPart => ({ kind: 'footnote', label: `Footnote ${n}`, text, start: null }),
    ),
  ];
}

/** Who wrote it, to whom, by way of whom, who had a copy and who speaks in it, with the names that the print has. */
function people(index: ScenarioIndex, document: Document): readonly string[] {
  const parties = [...document.author, ...document.addressee, ...document.via];
  const printed = new Map(parties.map((party) => [party.person, party.printed]));
  const others = [
    ...(document.copies?.holders ?? []),
    ...document.messages.flatMap(({ voices }) => voices.map(({ speaker }) => speaker)),
  ];
  return [...new Set([...printed.keys(), ...others])].map((person) => {
    const { name } = lookUp(index.people, person);
    const as = printed.get(person) ?? null;
    return as === null || as === name ? name : `${name}, printed “${as}”`;
  });
}

function missingParts({ title, written, content, elsewhere }: MissingDocument): readonly SearchPart[] {
  const part = (label: string, text: string | null): readonly SearchPart[] =>
    text === null ? [] : [{ kind: 'missing', label, text, start: null }];
  return [
    { kind: 'title', label: 'Title', text: title, start: null },
    ...part('Written', written),
    ...part('Said', content),
    ...part('Elsewhere', elsewhere),
  ];
}
