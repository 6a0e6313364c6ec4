import type { MessageId } from '../format/ids.ts';
import { DAY } from '../format/minutes.ts';

/** What a reader takes away from the record or holds back: data, written in an address. Words never change. */
export interface WhatIf {
  /** The reader's own name for it; null where it has none. */
  readonly name: string | null;
  /** One a message, in the order of the record. None: the record itself. */
  readonly interventions: readonly Intervention[];
}

/** One message that does not come as documented. */
export type Intervention =
  | { readonly kind: 'withheld'; readonly message: MessageId }
  /** Sent that much later, 1 or more. */
  | { readonly kind: 'delayed'; readonly message: MessageId; readonly minutes: number };

/** More than anybody can follow; an address has room for all of them. */
export const MOST_INTERVENTIONS = 20;
/** A year. */
export const LONGEST_DELAY = 365 * DAY;
/** In characters. */
export const LONGEST_NAME = 60;
