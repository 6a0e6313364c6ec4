import type { Document, Message } from '../format/document.ts';
import { foldSpace } from '../format/foldSpace.ts';
import type { MessageId, PlaceId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';

/**
 * For each place, the messages that name it: in words that the editor lists as printed for it, or as the place that
 * their document was sent from. In the order of the scenario's places and of the record; a place that none names is
 * left out.
 */
export function placesNamed({
  places,
  documents,
  record,
}: Pick<Scenario, 'places' | 'documents' | 'record'>): ReadonlyMap<PlaceId, readonly MessageId[]> {
  const texts = new Map(
    documents.flatMap((document) =>
      document.messages.map((message) => [message.id, ownText(document, message)] as const),
    ),
  );
  const sentFrom = new Map(
    documents.flatMap(({ place, messages }) => messages.map(({ id }) => [id, place.place] as const)),
  );
  const found = places.map(({ id, printed }) => {
    const words = printed.map(foldSpace);
    const naming = record
      .map(({ message }) => message)
      .filter(
        (message) =>
          sentFrom.get(message) === id || words.some((word) => texts.get(message)?.includes(word) ?? false),
      );
    return [id, naming] as const;
  });
  return new Map(found.filter(([, naming]) => naming.length > 0));
}

/** What a message itself says, without the messages that it quotes; with the lines around it, where nobody speaks. */
function ownText({ text, messages }: Document, message: Message): string {
  const voices = messages.flatMap(({ id, voices: own }) => own.map((voice) => ({ ...voice, message: id })));
  const edges = [...new Set([0, text.length, ...voices.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const own = edges.slice(1).map((end, before) => {
    const start = edges[before] ?? 0;
    const [innermost] = voices
      .filter((voice) => voice.start <= start && voice.end >= end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return innermost === undefined || innermost.message === message.id ? text.slice(start, end) : '\n';
  });
  return foldSpace(own.join(''));
}
