import type { AnswerId, MessageId, PassageId, QuestionId } from './ids.ts';

/** One open question of the exchange: one parallel region of the statechart. */
export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  /** Whether it carries the story; the others are shown where there is room or a reader asks for them. */
  readonly lead: boolean;
  /** What holds before the first message, innermost. */
  readonly initial: AnswerId;
  /** The proof of the initial answer. Where it stands in a later document, that document looks back. */
  readonly initialPassages: readonly PassageId[];
  readonly initialWhy: string;
  /** What holds for a seat that has not had the proof of the initial answer; null where it is the same. */
  readonly unheard: AnswerId | null;
  /** All answers, outer before inner. */
  readonly answers: readonly Answer[];
}

/** What holds: one state of a question's region. */
export interface Answer {
  readonly id: AnswerId;
  readonly title: string;
  /** The answer that this one refines, or null. */
  readonly within: AnswerId | null;
  /** Where answers refine this one: the one entered when nothing says otherwise. */
  readonly first: AnswerId | null;
  /** What must be said whenever the answer is shown: "draft, approval not shown". */
  readonly mark: AnswerMark | null;
}

export interface AnswerMark {
  readonly kind: 'draft' | 'told' | 'reported';
  readonly text: string;
}

/** A change of answer, caused by a message (or by another answer) and proven by passages. */
export interface Transition {
  /** `<message>:<question>:<to>` or `auto:<question>:<to>`; with a number where that is not unique. */
  readonly id: string;
  readonly cause: Cause;
  readonly question: QuestionId;
  /** Answers that it leaves; an answer with refinements stands for all of them. */
  readonly from: readonly AnswerId[];
  /** The innermost answer entered. */
  readonly to: AnswerId;
  readonly why: string;
  /** One or more, in the order of the author's list. */
  readonly passages: readonly PassageId[];
}

export type Cause =
  | { readonly kind: 'message'; readonly message: MessageId }
  | { readonly kind: 'automatic'; readonly when: readonly Holding[] };

/** That a question has this answer, or one that refines it. */
export interface Holding {
  readonly question: QuestionId;
  readonly answer: AnswerId;
}
