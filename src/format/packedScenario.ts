import type { Document } from './document.ts';
import type { DocumentId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { Scenario } from './scenario.ts';

/**
 * A scenario as it travels to a reader: without what can be told from the rest (a passage's words stand in its
 * document), and without what no view shows yet (comparisons, the world outside), which comes with the views that do.
 */
export interface PackedScenario extends Omit<Scenario, 'passages' | 'comparisons' | 'outside'> {
  readonly passages: readonly Omit<Passage, 'exact' | 'prefix' | 'suffix'>[];
}

/** Leaves out what need not travel. */
export function packScenario({ comparisons: _, outside: __, ...scenario }: Scenario): PackedScenario {
  return {
    ...scenario,
    passages: scenario.passages.map(({ id, document, start, end }) => ({ id, document, start, end })),
  };
}

/** Gives every passage its words again. Comparisons and outside facts stay empty: they have not travelled. */
export function unpackScenario(packed: PackedScenario): Scenario {
  const documents = new Map<DocumentId, Document>(
    packed.documents.map((document) => [document.id, document]),
  );
  const passages = packed.passages.map((passage) => ({
    ...passage,
    exact: documents.get(passage.document)?.text.slice(passage.start, passage.end) ?? '',
  }));
  return { ...packed, passages, comparisons: [], outside: [] };
}
