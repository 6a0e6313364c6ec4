import type { ClockId } from './ids.ts';

/** A clock that hours were read on. */
export interface Clock {
  readonly id: ClockId;
  readonly title: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly basis: Basis;
}

/**
 * When something was written, sent or received, as far as the print says so.
 * `earliest` and `latest` are minutes since 1970-01-01T00:00Z, both inclusive; for a printed hour they are equal.
 */
export type Moment = PrintedHour | DayOnly;

export interface PrintedHour {
  readonly kind: 'hour';
  /** EDTF, one calendar day, on the clock named. */
  readonly date: string;
  /** 24-hour, `HH:MM`, on the clock named. */
  readonly hour: string;
  readonly clock: ClockId;
  /** Whether the print names the clock, or the editor assumes it. */
  readonly clockIs: 'printed' | 'assumed';
  readonly earliest: number;
  readonly latest: number;
}

/** No hour is printed: never drawn as a point. */
export interface DayOnly {
  readonly kind: 'day';
  /** EDTF: a day, a month, a year or an interval, with its qualifier. */
  readonly date: string;
  readonly earliest: number;
  readonly latest: number;
}

/** How the editor knows: the source says it, the editor infers it, or it comes from outside the dossier. */
export type Basis =
  | { readonly kind: 'source' }
  | { readonly kind: 'inferred'; readonly reason: string; readonly certainty: Certainty | null }
  | { readonly kind: 'outside'; readonly source: string; readonly certainty: Certainty | null };

export type Certainty = 'high' | 'medium' | 'low';
