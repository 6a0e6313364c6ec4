import type { PassageId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { Scenario } from './scenario.ts';

/**
 * A scenario as it travels to a reader: without what can be told from the rest (a passage's words stand in its
 * document, its id counts them), and without what only some views show (`MoreOfScenario`), which comes with them.
 */
export interface PackedScenario extends Omit<Scenario, 'passages' | 'comparisons' | 'outside'> {
  /** For each document, in their order: where its passages start and end. */
  readonly stretches: readonly (readonly (readonly [number, number])[])[];
}

/** What only some views show: the words of the comparisons, and the world outside the dossier. */
export type MoreOfScenario = Pick<Scenario, 'comparisons' | 'outside'>;

/** Leaves out what need not travel. */
export function packScenario({ comparisons: _, outside: __, passages, ...rest }: Scenario): PackedScenario {
  const stretchesOf = (document: Passage['document']) =>
    passages
      .filter((passage) => passage.document === document)
      .map(({ start, end }) => [start, end] as const);
  return { ...rest, stretches: rest.documents.map(({ id }) => stretchesOf(id)) };
}

/** What was left out of the packed scenario because only some views show it. */
export function moreOfScenario({ comparisons, outside }: Scenario): MoreOfScenario {
  return { comparisons, outside };
}

/** Gives every passage its id and words again. Comparisons and outside facts stay empty: they have not travelled. */
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
  return { ...rest, passages, comparisons: [], outside: [] };
}
