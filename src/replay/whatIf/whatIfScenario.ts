import type { Document, Hand, Message } from '../../format/document.ts';
import type { MessageId } from '../../format/ids.ts';
import type { Moment } from '../../format/moment.ts';
import type { Scenario } from '../../format/scenario.ts';
import { minutesLater } from '../../schedule/outcome.ts';
import type { WhatIfSchedule } from '../../schedule/schedule.ts';
import { shiftMoment } from '../../schedule/shiftMoment.ts';
import type { WhatIfModel } from '../../schedule/whatIfModel.ts';

/** Null: never. */
type MinutesLater = (message: MessageId) => number | null;

/**
 * The dossier as it is delivered in a what-if: every word as documented, but what comes later is written, on its way and
 * in everybody's hands that much later, and what is never sent is in nobody's. So views and seats show a what-if as they
 * show the record. Its record is what would still be sent, in that order.
 */
export function whatIfScenario({ scenario, papers }: WhatIfModel, schedule: WhatIfSchedule): Scenario {
  const entries = new Map(scenario.record.map((entry) => [entry.message, entry]));
  const later: MinutesLater = (message) =>
    minutesLater(schedule.outcomes.get(message) ?? { kind: 'documented' });
  return {
    ...scenario,
    record: schedule.deliveries.flatMap(({ message, note }) => {
      const entry = entries.get(message);
      return entry === undefined ? [] : [{ ...entry, because: note }];
    }),
    documents: scenario.documents.map((document) => {
      const paper = papers.named.get(document.id)?.messages ?? [];
      const own = document.messages.filter(({ id }) => paper.includes(id));
      return deliver(scenario, document, own, later);
    }),
  };
}

/** @param own the messages that are this paper; the document's other ones it only quotes */
function deliver(
  scenario: Scenario,
  document: Document,
  own: readonly Message[],
  later: MinutesLater,
): Document {
  const by = (minutes: number | null) => (moment: Moment | null) =>
    moment === null ? null : shiftMoment(scenario, moment, minutes ?? 0);
  const [first] = own;
  const paperLater = first === undefined ? 0 : later(first.id);
  return {
    ...document,
    times: document.times.map((time) => ({
      ...time,
      moment: shiftMoment(scenario, time.moment, paperLater ?? 0),
    })),
    messages: document.messages.map((message) => {
      const minutes = later(message.id);
      const at = by(minutes);
      return {
        ...message,
        written: shiftMoment(scenario, message.written, minutes ?? 0),
        route: minutes === null ? [] : message.route.map((stop) => ({ ...stop, moment: at(stop.moment) })),
        hands: message.hands.map((hand): Hand => {
          const came = cameQuoted(message, hand, own) ? latest(minutes, paperLater) : minutes;
          return came === null ? inNoHands(hand) : { ...hand, from: by(came)(hand.from) };
        }),
      };
    }),
  };
}

/**
 * Whether a message came into a seat's hands in the paper that quotes it: in the same form and at the same moment. Then
 * it stays away with that paper, though it was delivered elsewhere by itself.
 */
function cameQuoted(message: Message, { seat, form, from }: Hand, own: readonly Message[]): boolean {
  if (own.includes(message) || from === null) return false;
  return own
    .flatMap(({ hands }) => hands)
    .some(
      (hand) =>
        hand.seat === seat &&
        hand.form === form &&
        hand.from?.earliest === from.earliest &&
        hand.from.latest === from.latest,
    );
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function inNoHands({ seat }: Hand): Hand {
  return { seat, form: 'not-shown', from: null, limit: null, note: 'In this what-if it is never sent.' };
}
