import type { MessageId, PassageId, QuestionId } from '../../format/ids.ts';
import type { Choice } from './choice.ts';

/** What can be traced: the present answer to a question, a passage, or a whole message. */
export type TraceId = QuestionId | PassageId | MessageId;

/** What is traced beside any view; nothing goes without saying. */
export const traceChoice: Choice<TraceId> = {
  key: 'trace',
  view: null,
  among: ({ traces }) => traces,
  unknown: (text) => `There is no question, passage or message called ${text} to trace here.`,
};
