import type { HandForm } from '../format/document.ts';
import type { MessageId, QuestionId, SeatId } from '../format/ids.ts';
import type { Moment } from '../format/moment.ts';
import type { Outcomes } from './outcome.ts';
import type { WhatIf } from './whatIf.ts';

/** Messages in an order. What replays a schedule does not ask which kind it is. */
export type Schedule = RecordSchedule | SeatSchedule | WhatIfSchedule;

/** Every message, in the order written or said. */
export interface RecordSchedule extends Deliveries {
  readonly kind: 'record';
}

/** What one party wrote, read or was told, in the order it came into that party's hands. */
export interface SeatSchedule extends Deliveries {
  readonly kind: 'seat';
  readonly seat: SeatId;
}

/** What would still be sent, in the order written or said: the record, with messages withheld or delayed. */
export interface WhatIfSchedule extends Deliveries {
  readonly kind: 'what-if';
  readonly whatIf: WhatIf;
  readonly outcomes: Outcomes;
  /** Each outcome with its reason as one sentence, by message. */
  readonly reasons: ReadonlyMap<MessageId, string>;
}

interface Deliveries {
  readonly title: string;
  /** Questions whose initial answer is known before the first delivery; the others begin as not heard of. */
  readonly given: readonly QuestionId[];
  /** Each message at most once. */
  readonly deliveries: readonly Delivery[];
}

/** A message at its place in a schedule. */
export interface Delivery {
  readonly message: MessageId;
  /** In the record: when it was written; in a what-if: when it would be. For a seat: from when that seat had it. */
  readonly moment: Moment;
  readonly form: DeliveryForm;
  /** In the record: why it stands here, where the print does not settle the order. For a seat: the editor's note. */
  readonly note: string | null;
}

/** How a message came into a seat's hands; `record` where no seat is asked about. */
export type DeliveryForm = ShownForm | 'record';

/** The forms that put a message into a seat's hands. `listed` and `not-shown` do not. */
export type ShownForm = Exclude<HandForm, 'listed' | 'not-shown'>;
