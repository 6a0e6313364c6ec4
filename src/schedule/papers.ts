import type { Document } from '../format/document.ts';
import type { DocumentId, MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';

/** What is sent as one: the messages that stand in one document, in the order of the record. */
export interface Paper {
  /** One or more. */
  readonly messages: readonly MessageId[];
}

export interface Papers {
  /** In the order of the record, by their first message. */
  readonly all: readonly Paper[];
  readonly of: ReadonlyMap<MessageId, Paper>;
  /** The paper that a document is; where all of its messages are quoted ones, that of the first. */
  readonly named: ReadonlyMap<DocumentId, Paper>;
}

/**
 * Which messages travel together. A document is delivered whole or not at all, since a what-if changes deliveries and
 * never words: so Mao's message and the ambassador's cable around it are one paper. A message that the dossier has only
 * as quoted was delivered elsewhere by itself: it is a paper of its own, and withholding the document that quotes it
 * does not withhold it.
 */
export function papersOf({ documents, record }: Scenario): Papers {
  const place = new Map(record.map(({ message }, n) => [message, n]));
  const quoted = quotedMessages(documents);
  const of = new Map<MessageId, Paper>();
  const named = new Map<DocumentId, Paper>();
  for (const { id, messages } of documents) {
    const sent = messages
      .map((message) => message.id)
      .filter((message) => place.has(message))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const own = sent.filter((message) => !quoted.has(message));
    const papers = [own, ...sent.filter((message) => quoted.has(message)).map((message) => [message])]
      .filter((together) => together.length > 0)
      .map((together): Paper => ({ messages: together }));
    for (const paper of papers) for (const message of paper.messages) of.set(message, paper);
    const [first] = papers;
    if (first !== undefined) named.set(id, first);
  }
  return { all: [...new Set(record.flatMap(({ message }) => of.get(message) ?? []))], of, named };
}

function quotedMessages(documents: readonly Document[]): ReadonlySet<string> {
  const references = documents.flatMap((document) => document.references);
  return new Set(references.filter(({ status }) => status === 'quoted').map(({ target }) => target));
}
