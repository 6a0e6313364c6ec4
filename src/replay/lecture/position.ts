import type { MessageId, PassageId } from '../../format/ids.ts';
import type { Named } from '../choices/choice.ts';
import { isOneOf } from '../choices/isOneOf.ts';
import { isRecord } from './isRecord.ts';
import { type LectureClock, readClock } from './lectureClock.ts';

/**
 * Where a lecture stands: all that its windows share. Ids, numbers and a few fixed words; never text to be shown.
 */
export interface Position {
  /** The message last delivered; null before the first. */
  readonly message: MessageId | null;
  /** The passage that the hall is pointed at; null where none is chosen. */
  readonly lit: PassageId | null;
  readonly black: boolean;
  /** Before which decision points the replay stops. */
  readonly asks: Asks;
  /** The decision point that the class is at; null while the replay goes on. */
  readonly asked: Asked | null;
  /** What of the epilogue the hall has before it; null while it is in the dossier. Then nobody looks at `asked`. */
  readonly told: string | null;
  readonly clock: LectureClock;
}

export type Asks = 'recommended' | 'all' | 'none';

export const ASKS: readonly Asks[] = ['recommended', 'all', 'none'];

/** A decision point before the class. */
export interface Asked {
  /** Its id. */
  readonly point: string;
  /** What the record took is open to the class. */
  readonly answered: boolean;
  /** What the class picked, by its place in the list of options; null where nothing was picked. */
  readonly chosen: number | null;
  /** How many hands, one an option; null where nobody counted. */
  readonly hands: readonly (number | null)[];
}

/** What the positions of one scenario can name. */
export interface Bounds {
  readonly messages: { readonly has: (id: MessageId) => boolean };
  readonly passages: { readonly has: (id: PassageId) => boolean };
  /** How many options each decision point has. */
  readonly options: ReadonlyMap<string, number>;
  readonly told: { readonly has: (id: string) => boolean };
  readonly sections: number;
}

/** More than any hall holds. */
export const MOST_HANDS = 9_999;

/** The position that a value from elsewhere stands for; null where it is none of this scenario's. */
export function readPosition(value: unknown, bounds: Bounds): Position | null {
  if (!isRecord(value)) return null;
  const { black } = value;
  const message = readId(value.message, bounds.messages);
  const lit = readId(value.lit, bounds.passages);
  const asks = ASKS.find((known) => known === value.asks);
  const asked = value.asked === null ? null : readAsked(value.asked, bounds.options);
  const told = readId(value.told, bounds.told);
  const clock = readClock(value.clock, bounds.sections);
  if (message === undefined || lit === undefined || asks === undefined || asked === undefined) return null;
  if (typeof black !== 'boolean' || told === undefined || clock === null) return null;
  return { message, lit, black, asks, asked, told, clock };
}

/** An id that these bounds know, null where none is meant, undefined where it is neither. */
function readId<Id extends string>(value: unknown, known: Named<Id>): Id | null | undefined {
  if (value === null) return null;
  return typeof value === 'string' && isOneOf(known, value) ? value : undefined;
}

function readAsked(value: unknown, options: ReadonlyMap<string, number>): Asked | undefined {
  if (!isRecord(value)) return undefined;
  const { point, answered, chosen, hands } = value;
  if (typeof point !== 'string' || typeof answered !== 'boolean' || !Array.isArray(hands)) return undefined;
  const count = options.get(point);
  if (count === undefined || hands.length !== count) return undefined;
  const counted: unknown[] = [...(hands as unknown[])];
  if (!counted.every(isHands)) return undefined;
  if (chosen !== null && !isCount(chosen, count - 1)) return undefined;
  return { point, answered, chosen, hands: counted };
}

function isHands(value: unknown): value is number | null {
  return value === null || isCount(value, MOST_HANDS);
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
