import type {
  DocumentId,
  LaneId,
  MessageId,
  MissingId,
  PassageId,
  PersonId,
  PlaceId,
  SeatId,
  SourceId,
} from './ids.ts';
import type { Basis, Moment } from './moment.ts';

/** One item of the dossier: header, verbatim text, archival reference. */
export interface Document {
  readonly id: DocumentId;
  /** As the source prints it. */
  readonly title: string;
  /** What it is, in the editor's words: "ciphered telegram", "memorandum with a draft cable". */
  readonly kind: string;
  readonly source: SourceId;
  /** The whole text as printed, misprints included; line ends are LF. Plain text, never markup. */
  readonly text: string;
  /** What the source page prints about the document outside its text (citation, credits), or empty. */
  readonly apparatus: string;
  readonly numbers: readonly PrintedNumber[];
  readonly author: readonly Party[];
  readonly addressee: readonly Party[];
  readonly via: readonly Party[];
  readonly date: Moment;
  readonly place: PlaceLine;
  readonly times: readonly HandlingTime[];
  readonly copies: Copies | null;
  /** The archival reference as printed. */
  readonly reference: string;
  /** The same, by archive: for sorting and citing. Empty where the editor has not told them apart. */
  readonly archives: readonly ArchivePlace[];
  readonly translator: string;
  /** The translators' names as printed. */
  readonly translators: readonly string[];
  readonly rights: string;
  readonly badges: readonly Badge[];
  readonly flags: readonly Flag[];
  readonly footnotes: readonly Footnote[];
  readonly messages: readonly Message[];
  readonly references: readonly Reference[];
}

export interface PrintedNumber {
  readonly printed: string;
  /** Whose number it is, in the editor's words. */
  readonly of: string;
}

/** A person or body as this document names it, and as the editor identifies it. */
export interface Party {
  /** As printed; null where no line of the print names it. */
  readonly printed: string | null;
  readonly person: PersonId;
  /** Who identified the person, where the print gives another name. */
  readonly identified: string | null;
}

export interface PlaceLine {
  readonly printed: string | null;
  readonly place: PlaceId | null;
  readonly note: string | null;
}

/** One printed line about the handling of the document: submitted, received, deciphered, typed. */
export interface HandlingTime {
  readonly what: string;
  readonly printed: string;
  readonly moment: Moment;
  readonly note: string | null;
}

export interface Copies {
  readonly printed: readonly string[];
  readonly holders: readonly PersonId[];
  readonly note: string | null;
}

/** What a reader must not overlook about a document. */
export interface Badge {
  readonly kind: 'draft' | 'lines-lost' | 'omission' | 'disputed';
  readonly text: string;
}

/** Where an archive keeps the document. */
export interface ArchivePlace {
  /** The archive's name, in the editor's words. */
  readonly archive: string;
  /** Collection, file and leaf, as printed; null where the print has only the archive. */
  readonly location: string | null;
}

/** A place where the print does not add up, said without a verdict. */
export interface Flag {
  /** The words that do not agree; one or more. */
  readonly passages: readonly PassageId[];
  readonly text: string;
  /** The reckoning: "2 + 6 = 8; 11 - 8 = 3". Null where there is nothing to reckon. */
  readonly arithmetic: string | null;
}

export interface Footnote {
  /** 1, 2, 3 ... in the order of the author's list. */
  readonly n: number;
  /** The words it stands at; null where it is about the whole document. */
  readonly passage: PassageId | null;
  readonly text: string;
  readonly basis: Basis;
}

/** What one author says to one addressee inside a document: what a step is made of. */
export interface Message {
  readonly id: MessageId;
  readonly document: DocumentId;
  /** A short heading: "Mao to Stalin, 2 October". */
  readonly title: string;
  readonly author: PersonId;
  /** Who signed it together with the author. */
  readonly coAuthors: readonly PersonId[];
  readonly addressee: PersonId;
  /** Who else it is addressed to. */
  readonly coAddressees: readonly PersonId[];
  readonly via: readonly PersonId[];
  readonly written: Moment;
  /** Its extent and speakers: disjoint or nested stretches of the document's text, in text order. */
  readonly voices: readonly Voice[];
  readonly route: readonly Waypoint[];
  readonly hands: readonly Hand[];
}

/** A stretch of text with one speaker and one addressee. Where voices nest, the innermost one speaks. */
export interface Voice {
  readonly speaker: PersonId;
  readonly addressee: PersonId;
  readonly label: string;
  /** Offsets into the document's text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A station on a message's way, for the timetable. */
export interface Waypoint {
  readonly lane: LaneId;
  readonly what: string;
  /** Null where the dossier gives no time at all: drawn as an open end. */
  readonly moment: Moment | null;
}

/** How a message came into a seat's hands, or that the dossier does not show it. */
export interface Hand {
  readonly seat: SeatId;
  readonly form: HandForm;
  /** From when; null exactly where the form is 'listed' or 'not-shown'. */
  readonly from: Moment | null;
  /** The limit in the document's own words ("may copy it by hand"), if there is one. */
  readonly limit: PassageId | null;
  readonly note: string | null;
  /** The title that this seat can know it by, where the message's own says more than this seat had. */
  readonly title?: string;
  /** The places, in the message's voices, of those that this seat had; left out where it goes without saying. */
  readonly hears?: readonly number[];
}

/** wrote, received, told: shown by the dossier. addressed: named as addressee, reading not shown. */
export type HandForm = 'wrote' | 'received' | 'told' | 'addressed' | 'listed' | 'not-shown';

/** One document pointing at another, in its own words. */
export interface Reference {
  readonly document: DocumentId;
  /** The message that speaks the words, where they stand inside one. */
  readonly message: MessageId | null;
  readonly passage: PassageId;
  readonly relation: 'answers' | 'mentions' | 'promises' | 'attaches';
  /** The id of a document, a message or a missing document, by status. */
  readonly target: DocumentId | MessageId | MissingId;
  readonly status: 'in-dossier' | 'quoted' | 'missing';
  readonly note: string | null;
  readonly basis: Basis;
}
