import type { MessageId } from '../format/ids.ts';
import type { Schedule } from '../schedule/schedule.ts';

/**
 * Where a reader who changes seats comes to stand: at the present message, or else at the last one before it, in the
 * order that is left, that the new schedule has.
 * @param n the present step of the schedule that is left.
 * @returns null for the opening.
 */
export function nearestInSeat(
  left: Schedule,
  n: number,
  has: (message: MessageId) => boolean,
): MessageId | null {
  return left.deliveries.slice(0, n).findLast(({ message }) => has(message))?.message ?? null;
}
