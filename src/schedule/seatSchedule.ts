import type { Scenario, Seat } from '../format/scenario.ts';
import { byMoment, firstHand } from './firstHand.ts';
import type { Delivery, SeatSchedule } from './schedule.ts';

/**
 * What came into one seat's hands, in that order: by the earliest moment it can have been, then by the latest, then as
 * in the record. A message that a seat had more than once counts from the first time.
 */
export function seatSchedule(scenario: Scenario, seat: Seat): SeatSchedule {
  const place = new Map(scenario.record.map(({ message }, n) => [message, n]));
  const deliveries = scenario.documents
    .flatMap((document) => document.messages)
    .flatMap((message): Delivery[] => {
      const hand = firstHand(message, seat.id);
      return hand === null
        ? []
        : [{ message: message.id, moment: hand.from, form: hand.form, note: hand.note }];
    })
    .sort(
      (a, b) => byMoment(a.moment, b.moment) || (place.get(a.message) ?? 0) - (place.get(b.message) ?? 0),
    );
  return { kind: 'seat', seat: seat.id, title: seat.title, given: seat.given, deliveries };
}
