import type { Badge, Document, Hand, Message, Voice } from '../format/document.ts';
import type { Id, MessageId, PersonId } from '../format/ids.ts';
import type { Person, Seat } from '../format/scenario.ts';
import { firstHand, type ShownHand } from '../schedule/firstHand.ts';
import { heardVoices } from '../schedule/heardVoices.ts';
import { type Kept, type KeptText, keepText } from './keepText.ts';
import { HANDS_IN_WORDS } from './narrateStep.ts';

/** What a seat has of a document, and what of its text that is. */
export interface SeatDocument {
  readonly document: Document;
  readonly kept: KeptText;
}

/** No author can give a lane this name; it stands for wherever a seat is not. */
export const ELSEWHERE = '(elsewhere)' as Id<'lane'>;

/** What must not be overlooked about a paper, said without telling more than the paper. */
const BADGES: readonly Badge[] = [
  { kind: 'draft', text: 'Draft: that it was approved is not shown.' },
  { kind: 'disputed', text: 'Disputed: the record of this dossier says what is doubted.' },
];

/**
 * A document as a seat has it once some messages have reached it: the words that it wrote, read or was told, to the
 * letter, and nothing else of it; no header, no footnote, no hand of another, no title that tells more.
 * @param had the messages that have reached the seat, in the order in which they did.
 * @returns null where nothing of the document has.
 */
export function seatDocument(
  document: Document,
  seat: Seat,
  had: readonly MessageId[],
  people: ReadonlyMap<PersonId, Person>,
): SeatDocument | null {
  const messages = document.messages
    .flatMap((message) => {
      const hand = had.includes(message.id) ? firstHand(message, seat.id) : null;
      return hand === null ? [] : [{ message, hand, voices: heardVoices(message, hand, seat) }];
    })
    .sort((a, b) => had.indexOf(a.message.id) - had.indexOf(b.message.id));
  const last = messages.at(-1);
  if (last === undefined) return null;

  const kept = keepText(
    document.text,
    stretchesOf(
      document.messages.flatMap(({ voices }) => voices),
      new Set(messages.flatMap(({ voices }) => voices)),
    ),
  );
  const { hand, message } = last;
  return {
    kept,
    document: {
      id: document.id,
      title: titleOf(message, hand),
      kind: `Seen through ${seat.title}`,
      source: document.source,
      text: kept.text,
      apparatus: '',
      numbers: [],
      author: [],
      addressee: [],
      via: [],
      date: hand.from,
      place: { printed: null, place: null, note: null },
      times: [],
      copies: null,
      reference: '',
      archives: [],
      translators: [],
      flags: [],
      translator: '',
      rights: '',
      badges: BADGES.filter(({ kind }) => document.badges.some((badge) => badge.kind === kind)),
      footnotes: [],
      messages: messages.map((one) => seatMessage(one, seat, kept, people)),
      references: [],
    },
  };
}

function titleOf({ title }: Message, hand: Hand): string {
  return hand.title ?? title;
}

/** The stretches of the text whose innermost voice is one of those heard, in text order. */
function stretchesOf(voices: readonly Voice[], heard: ReadonlySet<Voice>): readonly Kept[] {
  const edges = [...new Set(voices.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, before) => {
    const start = edges[before] ?? 0;
    const [innermost] = voices
      .filter((voice) => voice.start <= start && end <= voice.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return innermost !== undefined && heard.has(innermost) ? [{ start, end }] : [];
  });
}

interface HadMessage {
  readonly message: Message;
  readonly hand: ShownHand;
  readonly voices: readonly Voice[];
}

function seatMessage(
  { message, hand, voices }: HadMessage,
  seat: Seat,
  kept: KeptText,
  people: ReadonlyMap<PersonId, Person>,
): Message {
  const own = voices.some(({ speaker }) => seat.people.includes(speaker));
  // Of another's report a party is said to have written the part that tells what it said: then it is the speaker.
  const reported = hand.form === 'wrote' && hand.hears !== undefined && !own;
  const taken = reported ? seat.people[0] : undefined;
  const parties = ({ speaker, addressee }: Voice) => ({ speaker: taken ?? speaker, addressee });
  const name = (person: PersonId) => people.get(person)?.name ?? person;
  const { speaker, addressee } = parties(chiefVoice(message, voices));
  return {
    id: message.id,
    document: message.document,
    title: titleOf(message, hand),
    author: speaker,
    coAuthors: [],
    addressee,
    coAddressees: [],
    via: [],
    written: hand.from,
    voices: voices.flatMap((voice) => {
      const extent = kept.extentOf(voice.start, voice.end);
      const said = parties(voice);
      const label = `${name(said.speaker)} to ${name(said.addressee)}`;
      return extent === null ? [] : [{ ...said, label, ...extent }];
    }),
    route: seatRoute(hand, seat),
    hands: [{ seat: seat.id, form: hand.form, from: hand.from, limit: hand.limit, note: null }],
  };
}

/** The voice that says who speaks to whom in a message: the one between its author and its addressee, or the longest. */
function chiefVoice({ author, addressee, voices: all }: Message, voices: readonly Voice[]): Voice {
  const [longest] = voices.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const chief = voices.find((voice) => voice.speaker === author && voice.addressee === addressee);
  const found = chief ?? longest ?? all[0];
  if (found === undefined) throw new Error('A message without a voice has nothing that a seat could have.');
  return found;
}

/** One station: the seat's own. Where the message came from or went, and when, is not seen from there. */
function seatRoute({ form, from }: ShownHand, seat: Seat): Message['route'] {
  // The lane of a seat carries the seat's own id; a seat's dossier has no other lanes.
  const own = {
    lane: seat.id as string as Id<'lane'>,
    what: HANDS_IN_WORDS[form].toLowerCase(),
    moment: from,
  };
  const elsewhere = { lane: ELSEWHERE, what: 'not seen from here', moment: null };
  return form === 'wrote' ? [own, elsewhere] : [elsewhere, own];
}
