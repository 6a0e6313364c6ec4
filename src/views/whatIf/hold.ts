import type { MessageId } from '../../format/ids.ts';
import type { Outcome } from '../../schedule/outcome.ts';
import type { TimetableLine } from '../timetable/timetableLayout.ts';

/** A message of the record in a what-if: what becomes of it, and what the reader has done to it. */
export interface MessageInWhatIf {
  readonly message: MessageId;
  readonly title: string;
  /** Its step in the what-if; null where it has none. */
  readonly n: number | null;
  /** The address of that step. */
  readonly address: string | null;
  readonly outcome: Outcome['kind'];
  /** What becomes of it and why, in one sentence. */
  readonly reason: string;
  readonly withheld: boolean;
  /** How much later the reader lets it come, in minutes; 0 where it is left alone. */
  readonly delay: number;
}

/** A message's line in the picture of a what-if, to be taken hold of. */
export interface Hold extends MessageInWhatIf {
  readonly line: TimetableLine;
}
