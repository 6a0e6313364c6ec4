import type { Document } from '../format/document.ts';
import type { DocumentId } from '../format/ids.ts';
import { lookUp } from './lookUp.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** What a dossier can be sorted by. */
export type DossierOrder = 'date' | 'archive' | 'part';

export interface DossierGroup {
  /** Null where the whole dossier is one list. */
  readonly heading: string | null;
  readonly documents: readonly Document[];
}

const NO_ARCHIVE = 'Archive not told';
const MOVED_NOTHING = 'Moved nothing';

/**
 * The documents, sorted.
 * By date: of the document, ties in the order of the dossier. By archive: under the first archive that each names,
 * there in the order of the numbers in its place. By part in the story: under every question that it moved, in the
 * order of the steps.
 */
export function orderDossier(
  index: ScenarioIndex,
  replay: Replay,
  order: DossierOrder,
): readonly DossierGroup[] {
  switch (order) {
    case 'date':
      return [{ heading: null, documents: byDate(index.scenario.documents) }];
    case 'archive':
      return byArchive(index.scenario.documents);
    case 'part':
      return byPart(index, replay);
  }
}

function byDate(documents: readonly Document[]): readonly Document[] {
  return documents.toSorted(
    ({ date: a }, { date: b }) => a.earliest - b.earliest || a.latest - b.latest || 0,
  );
}

function byArchive(documents: readonly Document[]): readonly DossierGroup[] {
  const groups = new Map<string, Document[]>();
  for (const document of byDate(documents)) {
    const heading = document.archives[0]?.archive ?? NO_ARCHIVE;
    groups.set(heading, [...(groups.get(heading) ?? []), document]);
  }
  return [...groups].map(([heading, kept]) => ({
    heading,
    documents: kept.toSorted((a, b) => compareNumbers(placeNumbers(a), placeNumbers(b))),
  }));
}

/** The numbers of an archive's place in their order: collection, inventory, file, leaf. */
function placeNumbers({ archives }: Document): readonly number[] {
  return [...(archives[0]?.location ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, n) => number !== b[n]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}

function byPart(index: ScenarioIndex, { steps }: Replay): readonly DossierGroup[] {
  const moved = new Set<DocumentId>();
  const groups = index.scenario.questions.map(({ id, title }) => {
    const movers = steps.filter(({ changes }) => changes.some(({ question }) => question === id));
    const ids = new Set(movers.map(({ document }) => document));
    for (const document of ids) moved.add(document);
    return { heading: title, documents: [...ids].map((document) => lookUp(index.documents, document)) };
  });
  const rest = byDate(index.scenario.documents.filter(({ id }) => !moved.has(id)));
  return [...groups, { heading: MOVED_NOTHING, documents: rest }].filter(
    ({ documents }) => documents.length > 0,
  );
}
