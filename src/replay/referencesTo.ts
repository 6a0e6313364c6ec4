import type { Document, Reference } from '../format/document.ts';
import type { MissingId } from '../format/ids.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** Who points at a document or at a message in it, other documents and itself, in the order of the dossier. */
export function referencesTo({ scenario }: ScenarioIndex, document: Document): readonly Reference[] {
  const names = new Set<Reference['target']>([document.id, ...document.messages.map(({ id }) => id)]);
  return scenario.documents.flatMap(({ references }) => references.filter(({ target }) => names.has(target)));
}

/** Who names a document that the dossier does not have. */
export function referencesToMissing({ scenario }: ScenarioIndex, missing: MissingId): readonly Reference[] {
  return scenario.documents.flatMap(({ references }) =>
    references.filter(({ status, target }) => status === 'missing' && target === missing),
  );
}
