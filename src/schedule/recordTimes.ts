import type { Message } from '../format/document.ts';
import type { MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';

/**
 * When each message stands in the record: the earliest minute (since 1970-01-01T00:00Z) that its own moment and those
 * before it leave open. Never falls along the record, so that holding something back by a whole day puts it among what
 * was written on that day, and holding back nothing leaves the record's order as it is.
 */
export function recordTimes({ documents, record }: Scenario): ReadonlyMap<MessageId, number> {
  const messages = new Map<MessageId, Message>(
    documents.flatMap((document) => document.messages.map((message) => [message.id, message])),
  );
  let latest = Number.NEGATIVE_INFINITY;
  return new Map(
    record.flatMap(({ message: id }): [MessageId, number][] => {
      const message = messages.get(id);
      if (message === undefined) return [];
      latest = Math.max(latest, message.written.earliest);
      return [[id, latest]];
    }),
  );
}
