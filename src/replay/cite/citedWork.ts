import type { ArchivePlace, Document, Party } from '../../format/document.ts';
import { lookUp } from '../lookUp.ts';
import type { Narration } from '../narrateStep.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';

/** What can be cited: a document of the dossier, or a moment of its replay. Every form of citation is made from this. */
export type CitedWork = CitedDocument | CitedMoment;

export interface CitedDocument {
  readonly kind: 'document';
  /** A key for programs: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Names as one text each: which part is the family name, a dossier does not know. */
  readonly authors: readonly string[];
  /** Whether only bodies wrote it, so that it is no letter. */
  readonly byBody: boolean;
  readonly recipients: readonly string[];
  /** EDTF. */
  readonly date: string;
  /** What it is: "ciphered telegram". */
  readonly genre: string;
  /** The first is where it is cited from. */
  readonly archives: readonly ArchivePlace[];
  readonly reference: string;
  readonly translators: readonly string[];
  readonly source: { readonly title: string; readonly url: string | null };
  /** The dossier, and the address of the document in it. */
  readonly scenario: string;
  readonly address: string;
}

export interface CitedMoment {
  readonly kind: 'moment';
  readonly key: string;
  readonly title: string;
  /** "Step 7 of 17". */
  readonly place: string;
  readonly scenario: string;
  readonly address: string;
}

/**
 * A document to cite.
 * @param address of the page that shows it, whole.
 */
export function citeDocument(index: ScenarioIndex, document: Document, address: string): CitedDocument {
  const { author, addressee } = document;
  const source = lookUp(index.sources, document.source);
  return {
    kind: 'document',
    key: `${index.scenario.id}-${document.id}`,
    title: document.title,
    authors: namesOf(index, author),
    byBody: author.every(({ person }) => lookUp(index.people, person).kind === 'body'),
    recipients: namesOf(index, addressee),
    date: document.date.date,
    genre: document.kind,
    archives: document.archives,
    reference: document.reference,
    translators: document.translators,
    source: { title: source.title, url: source.url },
    scenario: index.scenario.title,
    address,
  };
}

/**
 * A moment of the replay to cite.
 * @param address of the page that shows it, whole.
 */
export function citeMoment(
  { scenario }: ScenarioIndex,
  narration: Pick<Narration, 'n' | 'heading' | 'place'>,
  address: string,
): CitedMoment {
  return {
    kind: 'moment',
    key: `${scenario.id}-step-${narration.n}`,
    title: narration.heading,
    place: narration.place,
    scenario: scenario.title,
    address,
  };
}

function namesOf(index: ScenarioIndex, parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map(({ person }) => lookUp(index.people, person).name))];
}
