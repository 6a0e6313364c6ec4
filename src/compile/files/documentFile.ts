import type { Reference } from '../../format/document.ts';
import type { Located } from '../findings.ts';
import { missingField } from '../rules/missingField.ts';
import { fields } from '../shapes/fields.ts';
import { moment } from '../shapes/moment.ts';
import {
  checked,
  type Of,
  optional,
  optionalList,
  required,
  type Shape,
  UNREAD_LIST,
} from '../shapes/shape.ts';
import { basis, filledList, passage } from '../shapes/shared.ts';
import { printed, prose } from '../shapes/text.ts';
import { id, oneOf } from '../shapes/values.ts';

const party = fields('a party', {
  printed: optional(printed),
  person: required(id<'person'>()),
  identified: optional(prose),
});

const printedNumber = fields('a number', { printed: required(printed), of: required(prose) });

const placeLine = fields('the place', {
  printed: optional(printed),
  place: optional(id<'place'>()),
  note: optional(prose),
});

const handlingTime = fields('a handling time', {
  what: required(prose),
  printed: required(printed),
  at: required(moment),
  note: optional(prose),
});

const copies = fields('the copies', {
  printed: required(filledList(printed, 'one printed line or more')),
  holders: optionalList(id<'person'>()),
  note: optional(prose),
});

const badge = fields('a badge', {
  kind: required(oneOf('draft', 'lines-lost', 'omission', 'disputed')),
  text: required(prose),
});

const archivePlace = fields('an archive', { archive: required(prose), location: optional(printed) });

const flag = fields('a flag', {
  at: required(filledList(passage, 'the words that do not add up, one quotation or more')),
  text: required(prose),
  arithmetic: optional(prose),
});

const footnote = fields('a footnote', {
  at: optional(passage),
  text: required(prose),
  basis: required(basis),
});

const voice = fields('a voice', {
  speaker: required(id<'person'>()),
  addressee: required(id<'person'>()),
  label: optional(prose),
  begins: required(printed),
  ends: required(printed),
});

const waypoint = fields('a station', {
  lane: required(id<'lane'>()),
  what: required(prose),
  at: optional(moment),
});

const hand = fields('a hand', {
  seat: required(id<'seat'>()),
  form: required(oneOf('wrote', 'received', 'told', 'addressed', 'listed', 'not-shown')),
  from: optional(moment),
  limit: optional(passage),
  note: optional(prose),
  title: optional(prose),
  hears: optionalList(prose),
});

const messageFields = fields('a message', {
  id: required(id<'message'>()),
  title: required(prose),
  author: required(id<'person'>()),
  'co-authors': optionalList(id<'person'>()),
  addressee: required(id<'person'>()),
  'co-addressees': optionalList(id<'person'>()),
  via: optionalList(id<'person'>()),
  written: required(moment),
  begins: optional(printed),
  ends: optional(printed),
  voices: optionalList(voice),
  route: optionalList(waypoint),
  hands: optionalList(hand),
});

/** Where a message stands is said once: by its first and last words, or by its voices. */
const message = checked(messageFields, (read, findings) => {
  const { begins, ends, voices } = read;
  if (voices.length > 0 && (begins !== null || ends !== null)) {
    const said =
      'This message has `voices` and also `begins` or `ends`; keep the voices, or the short form with `begins` and `ends`.';
    findings.add(missingField, begins?.at ?? ends?.at ?? read.spot, said);
  } else if (voices.length === 0 && voices !== UNREAD_LIST && (begins === null || ends === null)) {
    const lacking =
      begins === null && ends === null
        ? '`begins` and `ends` are'
        : begins === null
          ? '`begins` is'
          : '`ends` is';
    findings.add(
      missingField,
      read.spot,
      `${lacking} missing from this message: write its first and last words in quotes, or \`voices\`.`,
    );
  }
});

// Which of the three kinds it is, the status says; that it is one, a rule.
const target = id<'target'>() as Shape<Located<unknown>> as Shape<Located<Reference['target']>>;

const reference = fields('a reference', {
  at: required(passage),
  relation: required(oneOf('answers', 'mentions', 'promises', 'attaches')),
  to: required(target),
  status: required(oneOf('in-dossier', 'quoted', 'missing')),
  note: optional(prose),
  basis: required(basis),
});

/** The header of a document file, between the two lines `---`. */
export const documentHead = fields('the header of a document', {
  id: required(id<'document'>()),
  title: required(printed),
  kind: required(prose),
  source: required(id<'source'>()),
  apparatus: optional(printed),
  numbers: optionalList(printedNumber),
  author: required(filledList(party, 'one author or more')),
  addressee: required(filledList(party, 'one addressee or more')),
  via: optionalList(party),
  date: required(moment),
  place: required(placeLine),
  times: optionalList(handlingTime),
  copies: optional(copies),
  reference: required(printed),
  archives: optionalList(archivePlace),
  translator: required(printed),
  'translated-by': optionalList(printed),
  rights: required(prose),
  badges: optionalList(badge),
  flags: optionalList(flag),
  footnotes: optionalList(footnote),
  messages: required(filledList(message, 'one message or more: what somebody says to somebody')),
  references: optionalList(reference),
});

export type DocumentHead = Of<typeof documentHead>;
export type WrittenMessage = Of<typeof messageFields>;
export type WrittenHand = Of<typeof hand>;
export type WrittenReference = Of<typeof reference>;
export type WrittenParty = Of<typeof party>;

/** One file of documents/: its header and its text. */
export interface DocumentFile {
  readonly file: string;
  readonly head: DocumentHead;
  /** Without the empty lines before and after it; nothing else is touched. */
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly textLine: number;
}
