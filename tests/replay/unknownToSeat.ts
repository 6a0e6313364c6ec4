import type { Document, Voice } from '../../src/format/document.ts';
import type { MessageId } from '../../src/format/ids.ts';
import type { Passage } from '../../src/format/passage.ts';
import type { Scenario, Seat } from '../../src/format/scenario.ts';
import type { Change, Situation } from '../../src/replay/replay.ts';
import { firstHand } from '../../src/schedule/firstHand.ts';
import { heardVoices } from '../../src/schedule/heardVoices.ts';

/** Fields that hold words for a reader, wherever they stand; every other text is an id, a date or a word of the format. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'about',
  'role',
  'note',
  'text',
  'apparatus',
  'printed',
  'of',
  'identified',
  'what',
  'reference',
  'translator',
  'rights',
  'label',
  'why',
  'initialWhy',
  'because',
  'written',
  'content',
  'elsewhere',
  'known',
  'when',
  'sentence',
  'quoted',
  'fact',
  'reason',
  'name',
  'as',
  'subtitle',
  'credits',
  'printedDate',
  'kind-in-words',
]);

/**
 * The scenario with noise in place of every text that a seat does not have once some messages have reached it: other
 * words, of other lengths, in the documents, titles, notes, hands, answers, reasons. Ids and dates stay.
 * @param situations those that the seat has been in: the answers that it has held.
 * @param changes those that it has seen: an answer may come and go within one step.
 */
export function noiseAround(
  scenario: Scenario,
  seat: Seat,
  had: readonly MessageId[],
  situations: readonly Situation[],
  noise: string,
  changes: readonly Change[] = [],
): Scenario {
  const noised = withNoise(scenario, noise) as Scenario;
  const texts = new Map(
    scenario.documents.map((document) => [document.id, noiseText(document, seat, had, noise)]),
  );
  const speaking = new Set<string>(seat.people);
  for (const document of scenario.documents) {
    for (const voice of heardIn(document, seat, had)) speaking.add(voice.speaker).add(voice.addressee);
  }
  return {
    ...noised,
    title: scenario.title,
    seats: noised.seats.map((one, n) => ({ ...one, title: scenario.seats[n]?.title ?? '' })),
    clocks: noised.clocks.map((one, n) => ({ ...one, title: scenario.clocks[n]?.title ?? '' })),
    people: noised.people.map((one, n) => {
      const { id, name } = scenario.people[n] ?? one;
      return speaking.has(id) ? { ...one, name } : one;
    }),
    questions: noised.questions.map((question, n) => ({
      ...question,
      title: scenario.questions[n]?.title ?? '',
      answers: question.answers.map((answer, a) => {
        const reached =
          situations.some(({ answers }) => answers.get(question.id)?.answer === answer.id) ||
          changes.some(
            (change) => change.question === question.id && [change.from, change.to].includes(answer.id),
          );
        return reached ? { ...answer, title: scenario.questions[n]?.answers[a]?.title ?? '' } : answer;
      }),
    })),
    documents: noised.documents.map((document, d) => {
      const original = scenario.documents[d] ?? document;
      const place = texts.get(document.id);
      if (place === undefined) throw new Error('No text.');
      return {
        ...document,
        text: place.text,
        messages: document.messages.map((message, m) => {
          const known = original.messages[m] ?? message;
          const hand = had.includes(message.id) ? firstHand(known, seat.id) : null;
          return {
            ...message,
            title: hand !== null && hand.title === undefined ? known.title : message.title,
            voices: known.voices.map((voice) => ({ ...voice, label: noise, ...place.move(voice) })),
            hands: message.hands.map((one, h) =>
              hand !== null && known.hands[h] === hand && hand.title !== undefined
                ? { ...one, title: hand.title }
                : one,
            ),
          };
        }),
      };
    }),
    passages: scenario.passages.map((passage): Passage => {
      const place = texts.get(passage.document);
      if (place === undefined) throw new Error('No text.');
      const { start, end } = place.move(passage);
      return { id: passage.id, document: passage.document, exact: place.text.slice(start, end), start, end };
    }),
  };
}

function withNoise(value: unknown, noise: string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? noise : value;
  if (Array.isArray(value)) return value.map((item: unknown) => withNoise(item, noise, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      // What a document is stands under `kind`, as the kinds of the format do; only the former has a text beside it.
      const words = name === 'kind' && 'apparatus' in value ? 'kind-in-words' : name;
      return [name, withNoise(item, noise, words)];
    }),
  );
}

/** Whose each letter is, one by one: the innermost voice's. Kept where the seat heard that voice, else noise. */
function noiseText(document: Document, seat: Seat, had: readonly MessageId[], noise: string) {
  const { text, messages } = document;
  const heard = new Set(heardIn(document, seat, had));
  const voices = messages.flatMap((message) => message.voices);
  const has = Array.from({ length: text.length }, (_, at) => {
    const [innermost] = voices
      .filter(({ start, end }) => start <= at && at < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return innermost !== undefined && heard.has(innermost);
  });
  const edges = new Set(voices.flatMap(({ start, end }) => [start, end]));
  let noised = '';
  let left = 0;
  const places = has.map((kept, at) => {
    // Where an unheard stretch begins, noise of its own length; it takes the place of all of it.
    if (!kept && (at === 0 || has[at - 1] === true || edges.has(at))) {
      noised += noise;
      left = noise.length;
    }
    if (kept) {
      noised += text[at] ?? '';
      return noised.length - 1;
    }
    const place = noised.length - left;
    left = Math.max(0, left - 1);
    return place;
  });
  places.push(noised.length);
  return {
    text: noised,
    move: ({ start, end }: { readonly start: number; readonly end: number }) => {
      const from = places[start] ?? 0;
      return {
        start: from,
        end: has[end - 1] === true ? (places[end - 1] ?? 0) + 1 : Math.max(from, places[end] ?? 0),
      };
    },
  };
}

function heardIn({ messages }: Document, seat: Seat, had: readonly MessageId[]): readonly Voice[] {
  return messages.flatMap((message) => {
    const hand = had.includes(message.id) ? firstHand(message, seat.id) : null;
    return hand === null ? [] : heardVoices(message, hand, seat);
  });
}
