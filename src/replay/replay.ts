import type { AnswerId, DocumentId, MessageId, PassageId, QuestionId } from '../format/ids.ts';
import type { Delivery, Schedule } from '../schedule/schedule.ts';

/** A schedule, replayed to its end: all steps at once. Playing is pointing into it. */
export interface Replay {
  readonly schedule: Schedule;
  /** `situations[n]` is what holds after step n; `situations[0]` before the first. One more than there are steps. */
  readonly situations: readonly Situation[];
  /** `steps[n - 1]` is step n. */
  readonly steps: readonly Step[];
}

/** A delivery and everything that it changed. */
export interface Step {
  /** 1 for the first. */
  readonly n: number;
  readonly delivery: Delivery;
  readonly message: MessageId;
  readonly document: DocumentId;
  /** In the order they happened; empty where the message moved nothing. */
  readonly changes: readonly Change[];
  /** What holds after it. */
  readonly situation: Situation;
}

/** One question's answer giving way to another. */
export interface Change {
  readonly question: QuestionId;
  readonly from: AnswerId;
  readonly to: AnswerId;
  readonly why: string;
  readonly passages: readonly PassageId[];
  /** The id of the transition taken. */
  readonly transition: string;
  /** Whether the message moved it, or another question's answer did. */
  readonly cause: 'message' | 'automatic';
}

/** What holds after a step. */
export interface Situation {
  readonly n: number;
  /** Exactly one answer a question, in the order of the questions. */
  readonly answers: ReadonlyMap<QuestionId, Held>;
}

/** An answer that holds, and since when. */
export interface Held {
  /** Innermost. */
  readonly answer: AnswerId;
  /** The step that brought it; 0 where it held before the first message. */
  readonly since: number;
  /** The transition that brought it; null where it held from the opening on. */
  readonly transition: string | null;
}
