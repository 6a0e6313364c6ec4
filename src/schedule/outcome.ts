import type { Reference } from '../format/document.ts';
import type { MessageId } from '../format/ids.ts';

/** One message pointing at another of the dossier, by words that a document says. */
export interface Link {
  readonly speaker: MessageId;
  /** Where the words name a whole document: the message that its paper begins with. */
  readonly target: MessageId;
  readonly reference: Reference;
}

/** What becomes of one message in a what-if, and why. A property of the model, never of history. */
export type Outcome =
  | { readonly kind: 'documented' }
  | Later
  /** Sent, but it speaks of what never came, or had not come by then. */
  | {
      readonly kind: 'unfit';
      /** How much later than documented; 0 where it is not. */
      readonly minutes: number;
      readonly because: readonly Delaying[];
      readonly mentions: readonly Unfit[];
    }
  | { readonly kind: 'never'; readonly because: Absence };

export interface Later {
  readonly kind: 'later';
  /** 1 or more. */
  readonly minutes: number;
  /** One or more: what holds it up, and by how much. */
  readonly because: readonly Delaying[];
}

export type Delaying =
  | { readonly kind: 'delayed'; readonly minutes: number }
  /** It answers what comes later itself. */
  | { readonly kind: 'answers'; readonly link: Link; readonly minutes: number }
  /** It stands in one paper with what is held up. */
  | { readonly kind: 'paper'; readonly with: MessageId; readonly minutes: number };

export interface Unfit {
  readonly link: Link;
  /** `may-come-after`: in the order of this run, but the moments leave it open. */
  readonly how: 'never-came' | 'comes-after' | 'may-come-after';
}

/** Why a message is never sent. */
export type Absence =
  | { readonly kind: 'withheld' }
  | { readonly kind: 'nothing-to-answer'; readonly links: readonly Link[] }
  /** It stands in one paper with what is never sent. */
  | { readonly kind: 'paper'; readonly with: MessageId }
  /** It waits for messages that wait for it; these are the links that it waits by. */
  | { readonly kind: 'circle'; readonly links: readonly Link[] };

/** By message, in the order of the record; every message of the record is in it. */
export type Outcomes = ReadonlyMap<MessageId, Outcome>;

/** How much later than documented a message is sent, in minutes; null where it never is. */
export function minutesLater(outcome: Outcome): number | null {
  switch (outcome.kind) {
    case 'documented':
      return 0;
    case 'later':
    case 'unfit':
      return outcome.minutes;
    case 'never':
      return null;
  }
}
