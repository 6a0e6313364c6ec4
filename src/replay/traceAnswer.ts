import type { AnswerId, MessageId, PassageId, QuestionId } from '../format/ids.ts';
import { type AnswersLink, answersChain } from './answersChain.ts';
import { type Cause, causesOf } from './causesOf.ts';
import { lookUp } from './lookUp.ts';
import { reachAt } from './reachAt.ts';
import type { Change, Held, Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** Where the answer to a question comes from, at a step. */
export interface AnswerTrace {
  readonly kind: 'answer';
  readonly n: number;
  readonly question: QuestionId;
  readonly answer: AnswerId;
  readonly origin: Origin;
  /** What the message that put it there answers, and so on back; empty where no message did. */
  readonly chain: readonly AnswersLink[];
}

export type Origin =
  /** A transition put it there, by a message's own words or as a consequence of other answers. */
  | {
      readonly kind: 'transition';
      /** The step that brought it; 0 where the opening itself did. */
      readonly step: number;
      /** The message of that step; null at the opening. */
      readonly message: MessageId | null;
      readonly transition: string;
      readonly cause: 'message' | 'automatic';
      readonly passages: readonly PassageId[];
      /** Every change of this question at that step, the last being this one; empty at the opening. */
      readonly way: readonly Change[];
      /** The answer that the step found; null at the opening. */
      readonly left: Held | null;
      /** What a consequence hangs on, nearest first; empty where the message moved it. */
      readonly hangsOn: readonly Cause[];
    }
  /** It held before the first message. Its passages, if any, look back. */
  | {
      readonly kind: 'initial';
      readonly passages: readonly PassageId[];
      /** A seat may know an answer and not have the words that prove it; some answers no words prove. */
      readonly proof: 'shown' | 'none' | 'out-of-reach';
    }
  /** Nothing of it has come into this seat's hands. */
  | { readonly kind: 'unheard' };

/**
 * Where the present answer to a question comes from: the message and its words, or what it follows from, or the opening.
 * Passages that the reader does not have at step n are left out.
 * @throws Error where the replay has no such step or the scenario no such question.
 */
export function traceAnswer(
  index: ScenarioIndex,
  replay: Replay,
  n: number,
  question: QuestionId,
): AnswerTrace {
  const situation = replay.situations[n];
  if (situation === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const held = lookUp(situation.answers, question);
  const origin =
    held.transition === null
      ? openingOf(index, replay, n, question, held)
      : transitionOf(index, replay, n, question, { ...held, transition: held.transition });
  const message = origin.kind === 'transition' ? origin.message : null;
  const chain = message === null ? [] : answersChain(index, replay, message, reachAt(index, replay, n));
  return { kind: 'answer', n, question, answer: held.answer, origin, chain };
}

function openingOf(
  index: ScenarioIndex,
  replay: Replay,
  n: number,
  question: QuestionId,
  { answer }: Held,
): Origin {
  const { unheard, initialPassages } = lookUp(index.questions, question);
  if (answer === unheard) return { kind: 'unheard' };
  if (initialPassages.length === 0) return { kind: 'initial', passages: [], proof: 'none' };
  return initialPassages.every(reachAt(index, replay, n).passage)
    ? { kind: 'initial', passages: initialPassages, proof: 'shown' }
    : { kind: 'initial', passages: [], proof: 'out-of-reach' };
}

function transitionOf(
  index: ScenarioIndex,
  replay: Replay,
  n: number,
  question: QuestionId,
  { since, transition }: { readonly since: number; readonly transition: string },
): Origin {
  const reach = reachAt(index, replay, n);
  const step = replay.steps[since - 1];
  const { cause, passages } = lookUp(index.transitions, transition);
  return {
    kind: 'transition',
    step: since,
    message: step?.message ?? null,
    transition,
    cause: cause.kind,
    passages: passages.filter(reach.passage),
    way: step?.changes.filter((change) => change.question === question) ?? [],
    left: replay.situations[since - 1]?.answers.get(question) ?? null,
    hangsOn: causesOf(index, replay, since, transition),
  };
}
