import type { MessageId, PassageId, QuestionId } from '../../format/ids.ts';

/** What a reader asks to have traced: a question's answer, a passage, or a whole message. */
export type Traced =
  | { readonly question: QuestionId }
  | { readonly passage: PassageId }
  | { readonly message: MessageId };

/**
 * Opens the trace of something.
 * @param at the step to trace it at, going there; the step in view where nothing is said.
 */
export type OnTrace = (what: Traced, at?: number) => void;
