import type { Reference } from '../../format/document.ts';
import type { DocumentId, MessageId, MissingId } from '../../format/ids.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** What the dossier can show: a document, or the card of one that it does not have. */
export type Shown = DocumentId | MissingId;

/** The document that a reference's target is, holds or lacks; null where it is known to nobody. */
export function shownBy(index: ScenarioIndex, target: Reference['target']): Shown | null {
  // One id, three kinds: the compiler has checked that it is one of them, and ids are unique across the three.
  return (
    index.messages.get(target as MessageId)?.document ??
    index.documents.get(target as DocumentId)?.id ??
    index.missing.get(target as MissingId)?.id ??
    null
  );
}
