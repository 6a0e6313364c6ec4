import type { Hand, Message } from '../format/document.ts';
import type { SeatId } from '../format/ids.ts';
import type { Moment } from '../format/moment.ts';
import type { ShownForm } from './schedule.ts';

const SHOWN: ReadonlySet<string> = new Set<ShownForm>(['wrote', 'received', 'told', 'addressed']);

/** A hand that put a message into a seat's hands. */
export interface ShownHand extends Hand {
  readonly form: ShownForm;
  readonly from: Moment;
}

/** How a message first came into a seat's hands; null where the dossier does not show that it did. */
export function firstHand({ hands }: Pick<Message, 'hands'>, seat: SeatId): ShownHand | null {
  const shown = hands.filter((hand): hand is ShownHand => hand.seat === seat && isShown(hand));
  const [first] = shown.sort((a, b) => byMoment(a.from, b.from));
  return first ?? null;
}

/** By the earliest moment that it can have been, then by the latest. */
export function byMoment(a: Moment, b: Moment): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}

function isShown({ form, from }: Hand): boolean {
  return SHOWN.has(form) && from !== null;
}
