import type { Document } from './document.ts';
import type { PassageId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { Scenario } from './scenario.ts';

/**
 * A scenario as it travels to a reader: without what can be told from the rest (a passage's words stand in its
 * document, its id counts them), and without what only some views show (`MoreOfScenario`), which comes with them.
 */
export interface PackedScenario extends Omit<Scenario, 'documents' | 'passages' | 'comparisons' | 'outside'> {
  readonly documents: readonly PackedDocument[];
  /** For each document, in their order: where its passages start and end. */
  readonly stretches: readonly (readonly (readonly [number, number])[])[];
}

/** What only some views show: the words of the comparisons, the world outside the dossier, and more of each document. */
export interface MoreOfScenario extends Pick<Scenario, 'comparisons' | 'outside'> {
  /** In the order of the documents. */
  readonly documents: readonly MoreOfDocument[];
}

type MoreOfDocument = Pick<Document, 'archives' | 'translators' | 'flags'>;
type PackedDocument = Omit<Document, keyof MoreOfDocument>;

/** More of nothing: for who may not be shown it. */
export const NO_MORE: MoreOfScenario = { comparisons: [], outside: [], documents: [] };

/** Leaves out what need not travel. */
export function packScenario(scenario: Scenario): PackedScenario {
  const { comparisons: _, outside: __, passages, documents, ...rest } = scenario;
  const stretchesOf = (document: Passage['document']) =>
    passages
      .filter((passage) => passage.document === document)
      .map(({ start, end }) => [start, end] as const);
  return {
    ...rest,
    documents: documents.map(({ archives: _, translators: __, flags: ___, ...document }) => document),
    stretches: documents.map(({ id }) => stretchesOf(id)),
  };
}

/** What was left out of the packed scenario because only some views show it. */
export function moreOfScenario({ comparisons, outside, documents }: Scenario): MoreOfScenario {
  const more = documents.map(({ archives, translators, flags }) => ({ archives, translators, flags }));
  return { comparisons, outside, documents: more };
}

/** The scenario with what came later. */
export function addMore(scenario: Scenario, { documents, ...more }: MoreOfScenario): Scenario {
  const whole = scenario.documents.map((document, at) => ({ ...document, ...documents[at] }));
  return { ...scenario, ...more, documents: whole };
}

/** Gives every passage its id and words again. What only some views show stays empty: it has not travelled. */
export function unpackScenario({ stretches, ...rest }: PackedScenario): Scenario {
  const passages = rest.documents.flatMap(({ id: document, text }, at) =>
    (stretches[at] ?? []).map(([start, end], before) => ({
      // The same form that the compiler gives ids in; a test holds the two together.
      id: `${document}-p${before + 1}` as PassageId,
      document,
      exact: text.slice(start, end),
      start,
      end,
    })),
  );
  const documents = rest.documents.map((document) => ({
    ...document,
    archives: [],
    translators: [],
    flags: [],
  }));
  return { ...rest, documents, passages, comparisons: [], outside: [] };
}
