import type { Question, Transition } from './chart.ts';
import type { Document } from './document.ts';
import type {
  ClockId,
  DocumentId,
  LaneId,
  MessageId,
  MissingId,
  PassageId,
  PersonId,
  PlaceId,
  ScenarioId,
  SeatId,
  SourceId,
} from './ids.ts';
import type { Basis, Clock, Moment } from './moment.ts';
import type { Passage } from './passage.ts';

/** One dossier with its statechart, compiled: plain data, safe to write as JSON. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  readonly summary: string;
  /** EDTF interval. */
  readonly period: string;
  readonly fictional: boolean;
  /** The clock that the timetable's days are drawn on. */
  readonly axis: ClockId;
  readonly clocks: readonly Clock[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly lanes: readonly Lane[];
  readonly seats: readonly Seat[];
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
  readonly transitions: readonly Transition[];
  /** Every message once, in the order written or said. */
  readonly record: readonly RecordEntry[];
  readonly missing: readonly MissingDocument[];
  /** Which messages each comparison is about, in the same order: what leads to it before its words are here. */
  readonly compared: readonly Compared[];
  readonly comparisons: readonly Comparison[];
  readonly decisions: readonly DecisionPoint[];
  readonly outside: readonly OutsideFact[];
  /** What the epilogue tells, by id, in its order: what leads to it before its words are here. */
  readonly epilogue: readonly OutsideFact['id'][];
  readonly notices: readonly Notice[];
  readonly credits: readonly string[];
  readonly rights: string;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
  readonly note: string | null;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly role: string;
  readonly roleBasis: Basis;
  /** Every other name that the documents print for this person. */
  readonly printed: readonly { readonly as: string; readonly note: string | null }[];
  readonly note: string | null;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly printed: readonly string[];
  /** A point, or a zone where the documents give no point; decimal degrees, approximate. */
  readonly where:
    | { readonly kind: 'point'; readonly lat: number; readonly lon: number }
    | { readonly kind: 'zone'; readonly lat: number; readonly lon: number; readonly reach: number }
    | { readonly kind: 'line'; readonly lat: number; readonly west: number; readonly east: number }
    | { readonly kind: 'unplaced' };
  readonly basis: Basis;
  readonly note: string | null;
}

/** A place where hands wait: one horizontal line of the timetable. */
export interface Lane {
  readonly id: LaneId;
  readonly title: string;
  readonly subtitle: string;
  /** Where it lies on the map; null where no place is given. */
  readonly place: PlaceId | null;
}

/** A party whose knowledge is followed. */
export interface Seat {
  readonly id: SeatId;
  readonly title: string;
  readonly people: readonly PersonId[];
  readonly about: string;
  /** Questions whose initial answer this seat knows before its first message. */
  readonly given: readonly Question['id'][];
}

export interface RecordEntry {
  readonly message: MessageId;
  /** The editor's reason, where the print does not settle the order after the entry before. */
  readonly because: string | null;
  /** The part of a lecture that begins with it; null where none does. */
  readonly section: { readonly title: string; readonly minutes: number | null } | null;
  /** What a lecturer may want to say at it; null where the editor suggests nothing. */
  readonly notes: string | null;
}

/** A document that the dossier's own words name and that the dossier does not hold. */
export interface MissingDocument {
  readonly id: MissingId;
  readonly title: string;
  readonly written: string | null;
  readonly content: string | null;
  readonly elsewhere: string | null;
  readonly certainty: 'high' | 'medium' | 'low' | null;
}

/** Which messages a comparison is about, without a word of it. */
export interface Compared {
  readonly id: string;
  /** Whether it is one of those that matter most at its steps. */
  readonly lead: boolean;
  readonly report: readonly MessageId[];
  readonly source: readonly MessageId[];
}

/** A report beside its source. */
export interface Comparison {
  readonly id: string;
  readonly lead: boolean;
  readonly title: string;
  readonly group: string;
  readonly kind: 'altered' | 'left-out' | 'added' | 'same-day' | 'summary';
  readonly report: Side | null;
  readonly source: Side | null;
  /** One sentence: what was changed, left out or added. */
  readonly sentence: string;
}

export interface Side {
  readonly document: DocumentId;
  /** The messages that speak its passages; where it quotes none, those of the document that stand in no other. */
  readonly messages: readonly MessageId[];
  readonly passages: readonly PassageId[];
  /** Words that stand outside the document's own text (an archive's summary), quoted exactly. */
  readonly quoted: string | null;
}

/** A moment where a class is asked what it would do. */
export interface DecisionPoint {
  readonly id: string;
  readonly title: string;
  /** The message that shows what the record took; absent until then. Null: no answer in the dossier. */
  readonly before: MessageId | null;
  readonly decider: PersonId;
  readonly when: string;
  readonly known: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly took: readonly string[];
  readonly passages: readonly PassageId[];
  readonly recommended: boolean;
  readonly note: string | null;
}

/** What happened outside the dossier: told in a marked epilogue only. */
export interface OutsideFact {
  readonly id: string;
  readonly topic: 'before' | 'meanwhile' | 'after' | 'dispute';
  readonly date: string;
  readonly printedDate: string;
  readonly fact: string;
  readonly source: string;
  /** A: primary document seen; B: scholarly work seen; C: from memory, to be verified. As the editor put it. */
  readonly certainty: string;
  readonly moment: Moment | null;
}

/** Something to be said once, plainly, about the dossier as a whole. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly basis: Basis;
}
