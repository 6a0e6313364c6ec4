import type { Reference } from '../format/document.ts';
import type { DocumentId, MessageId, MissingId } from '../format/ids.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** The title of what a reference points at: a document, a message or a missing document. */
export function referenceTitle(index: ScenarioIndex, { target }: Pick<Reference, 'target'>): string {
  // One id, three kinds: the compiler has checked that it is one of them, and ids are unique across the three.
  return (
    index.messages.get(target as MessageId)?.title ??
    index.documents.get(target as DocumentId)?.title ??
    index.missing.get(target as MissingId)?.title ??
    target
  );
}
