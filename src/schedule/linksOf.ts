import type { Document, Reference } from '../format/document.ts';
import type { DocumentId, MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Link } from './outcome.ts';
import type { Papers } from './papers.ts';

/** How the papers of a dossier hang on one another, by message. A missing document is none of them: it came. */
export interface Links {
  /** What a message answers: without it there is nothing to send. */
  readonly needs: ReadonlyMap<MessageId, readonly Link[]>;
  /** What a message mentions, quotes or encloses that stands before it in the record: it is sent without. */
  readonly mentions: ReadonlyMap<MessageId, readonly Link[]>;
}

/** The links between papers. A promise points ahead and holds nobody up; neither does a mention of what comes later. */
export function linksOf({ documents, record }: Scenario, papers: Papers): Links {
  const place = new Map(record.map(({ message }, n) => [message, n]));
  const links = documents.flatMap((document) =>
    document.references.flatMap((reference) => linkOf(document, reference, papers)),
  );
  const stoodBefore = ({ speaker, target }: Link) => (place.get(target) ?? 0) < (place.get(speaker) ?? 0);
  return {
    needs: bySpeaker(links.filter(({ reference }) => reference.relation === 'answers')),
    mentions: bySpeaker(
      links.filter(
        (link) =>
          (link.reference.relation === 'mentions' || link.reference.relation === 'attaches') &&
          stoodBefore(link),
      ),
    ),
  };
}

/** None where the target is not in the dossier, or is the speaker's own paper. */
function linkOf(document: Document, reference: Reference, { of, named }: Papers): readonly Link[] {
  const [only, another] = document.messages;
  const alone = another === undefined ? only?.id : undefined;
  const speaker = reference.message ?? alone ?? named.get(document.id)?.messages[0];
  // One id, three kinds: ids are unique across the three, so the first map that knows it is right.
  const target = of.has(reference.target as MessageId)
    ? (reference.target as MessageId)
    : named.get(reference.target as DocumentId)?.messages[0];
  if (speaker === undefined || target === undefined || of.get(speaker) === of.get(target)) return [];
  return of.has(speaker) ? [{ speaker, target, reference }] : [];
}

function bySpeaker(links: readonly Link[]): ReadonlyMap<MessageId, readonly Link[]> {
  const groups = new Map<MessageId, Link[]>();
  for (const link of links) {
    const group = groups.get(link.speaker);
    if (group === undefined) groups.set(link.speaker, [link]);
    else group.push(link);
  }
  return groups;
}
