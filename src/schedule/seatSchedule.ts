import type { Hand, Message } from '../format/document.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import type { Delivery, SeatSchedule, ShownForm } from './schedule.ts';

const SHOWN: ReadonlySet<string> = new Set<ShownForm>(['wrote', 'received', 'told', 'addressed']);

/**
 * What came into one seat's hands, in that order: by the earliest moment it can have been, then by the latest, then as
 * in the record. A message that a seat had more than once counts from the first time.
 */
export function seatSchedule(scenario: Scenario, seat: Seat): SeatSchedule {
  const place = new Map(scenario.record.map(({ message }, n) => [message, n]));
  const deliveries = scenario.documents
    .flatMap((document) => document.messages)
    .flatMap((message) => handsOf(message, seat))
    .sort(
      (a, b) =>
        a.moment.earliest - b.moment.earliest ||
        a.moment.latest - b.moment.latest ||
        (place.get(a.message) ?? 0) - (place.get(b.message) ?? 0),
    );
  return {
    kind: 'seat',
    seat: seat.id,
    title: seat.title,
    given: seat.given,
    deliveries: firstOfEach(deliveries),
  };
}

function handsOf(message: Message, seat: Seat): Delivery[] {
  return message.hands
    .filter((hand) => hand.seat === seat.id)
    .flatMap(({ form, from, note }) =>
      isShown(form) && from !== null ? [{ message: message.id, moment: from, form, note }] : [],
    );
}

function isShown(form: Hand['form']): form is ShownForm {
  return SHOWN.has(form);
}

function firstOfEach(deliveries: readonly Delivery[]): Delivery[] {
  const seen = new Set<string>();
  return deliveries.filter(({ message }) => !seen.has(message) && seen.add(message));
}
