import type { Document } from '../../format/document.ts';
import type { MessageId } from '../../format/ids.ts';
import type { Compared } from '../../format/scenario.ts';

/** One line about a document: what it is compared with, how often, and the comparison to open. */
export interface ComparedWith {
  /** Null where parts of the document are compared with each other or with an archive's summary of it. */
  readonly message: MessageId | null;
  readonly count: number;
  readonly first: string;
}

/** What a document is compared with, each message outside it once, in the order of the comparisons. */
export function comparedWith(
  compared: readonly Compared[],
  { messages }: Pick<Document, 'messages'>,
): readonly ComparedWith[] {
  const own = new Set(messages.map(({ id }) => id));
  const found = new Map<MessageId | null, ComparedWith>();
  for (const { id, report, source } of compared) {
    const both = [...new Set([...report, ...source])];
    const others = both.filter((message) => !own.has(message));
    if (others.length === both.length) continue;
    for (const message of others.length === 0 ? [null] : others) {
      const known = found.get(message);
      found.set(message, { message, count: (known?.count ?? 0) + 1, first: known?.first ?? id });
    }
  }
  return [...found.values()];
}
