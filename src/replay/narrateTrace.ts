import type { MessageId, PassageId, QuestionId } from '../format/ids.ts';
import type { TraceId } from './choices/traceChoice.ts';
import { narrateAnswerTrace } from './narrateAnswerTrace.ts';
import { narrateForward } from './narrateForward.ts';
import { narrateWaiting } from './narrateWaiting.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import { traceAnswer } from './traceAnswer.ts';
import { traceForward } from './traceForward.ts';
import type { TraceWords } from './traceWords.ts';
import { waitingFor } from './waitingFor.ts';

/**
 * The trace of a question, a passage or a message at step n, in words; where one id were to name several, the question
 * goes before the passage and this before the message. Null where it names none.
 */
export function narrateTrace(
  index: ScenarioIndex,
  replay: Replay,
  n: number,
  id: TraceId,
): TraceWords | null {
  // One id, three kinds: each map says whether it knows it.
  const question = index.questions.get(id as QuestionId);
  if (question !== undefined) {
    const answer = narrateAnswerTrace(index, replay, traceAnswer(index, replay, n, question.id));
    const waiting = narrateWaiting(index, replay, waitingFor(index, replay, n, question.id));
    return { ...answer, sections: [...answer.sections, waiting] };
  }
  const passage = index.passages.get(id as PassageId);
  if (passage !== undefined) {
    const of = { kind: 'passage', passage: passage.id } as const;
    return narrateForward(index, replay, traceForward(index, replay, of, n));
  }
  const message = index.messages.get(id as MessageId);
  if (message === undefined) return null;
  const of = { kind: 'message', message: message.id } as const;
  return narrateForward(index, replay, traceForward(index, replay, of, n));
}
