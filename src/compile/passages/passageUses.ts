import type { DocumentFile } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Located } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import type { Selector } from '../shapes/shared.ts';

/** The documents by id; of two with one id the first. */
export function documentsById({ documents }: Draft): ReadonlyMap<string, DocumentFile> {
  return new Map(documents.toReversed().map((document) => [document.head.id.value, document]));
}

/** The document that each message stands in, by the message's id. */
export function documentsByMessage({ documents }: Draft): ReadonlyMap<string, DocumentFile> {
  return new Map(
    documents
      .toReversed()
      .flatMap((document) => document.head.messages.map(({ id }) => [id.value, document] as const)),
  );
}

/** Every quotation of the folder with the document that it is said to stand in; those of unknown documents left out. */
export function passageUses(draft: Draft): ReadonlyMap<DocumentFile, readonly Selector[]> {
  const byId = documentsById(draft);
  const byMessage = documentsByMessage(draft);
  const uses = new Map<DocumentFile, Selector[]>();
  const add = (document: DocumentFile | undefined, ...selectors: readonly (Selector | null)[]) => {
    if (document === undefined) return;
    const known = uses.get(document) ?? [];
    for (const selector of selectors) if (selector !== null && isQuotation(selector)) known.push(selector);
    uses.set(document, known);
  };
  const named = (id: Located<string> | null) => (id === null ? undefined : byId.get(id.value));

  for (const document of draft.documents) {
    const { flags, footnotes, messages, references } = document.head;
    add(document, ...flags.flatMap(({ at }) => at));
    add(document, ...footnotes.map(({ at }) => at), ...references.map(({ at }) => at));
    for (const { hands } of messages) add(document, ...hands.map(({ limit }) => limit));
  }
  for (const question of draft.chart.questions) {
    for (const selector of question['initial-passages']) add(named(selector.document), selector);
  }
  for (const { message, passages } of draft.chart.transitions) {
    for (const selector of passages) {
      add(message === null ? named(selector.document) : byMessage.get(message.value), selector);
    }
  }
  for (const { report, source } of draft.comparisons) {
    for (const side of [report, source]) if (side !== null) add(named(side.document), ...side.passages);
  }
  for (const { passages } of draft.decisions) {
    for (const selector of passages) add(named(selector.document), selector);
  }
  return uses;
}

/** Blank and overlong ones have their reports. */
function isQuotation({ exact }: Selector): boolean {
  return exact.value !== '' && exact.value.length <= LIMITS.quotation;
}
