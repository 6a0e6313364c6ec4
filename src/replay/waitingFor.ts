import type { Holding, Transition } from '../format/chart.ts';
import type { AnswerId, MessageId, QuestionId } from '../format/ids.ts';
import type { Moment } from '../format/moment.ts';
import { outwards } from './causesOf.ts';
import { lookUp } from './lookUp.ts';
import { stepOf } from './reachAt.ts';
import type { Replay, Situation } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** Why an answer has not given way yet: what could move it, and what that waits for. */
export interface Waiting {
  readonly n: number;
  readonly question: QuestionId;
  readonly answer: AnswerId;
  /** Transitions that this schedule still takes, the soonest first. */
  readonly open: readonly OpenExit[];
  /** Transitions that can no longer be taken in this schedule, in the author's order. */
  readonly closed: readonly ClosedExit[];
}

export interface OpenExit {
  readonly transition: string;
  readonly to: AnswerId;
  /** The step that takes it. */
  readonly step: number;
  /** The step that moves the present answer away before, so that it is taken from another one; null where none does. */
  readonly after: number | null;
  readonly waitsFor: AwaitedMessage | AwaitedAnswers;
}

/** A message to come: its title and date, never its words. Nothing of it to a seat, which does not have it yet. */
export interface AwaitedMessage {
  readonly kind: 'message';
  readonly known: { readonly message: MessageId; readonly moment: Moment } | null;
}

export interface AwaitedAnswers {
  readonly kind: 'answers';
  readonly conditions: readonly Condition[];
}

export interface Condition extends Holding {
  readonly holds: boolean;
}

export interface ClosedExit {
  readonly transition: string;
  readonly to: AnswerId;
  readonly because: /** Its message has come, when it could not move this answer. */
    | { readonly kind: 'past'; readonly step: number; readonly message: MessageId }
    /** Its message is still to come, but another transition leaves the answer before. */
    | {
        readonly kind: 'overtaken';
        readonly known: MessageId | null;
        readonly step: number;
        readonly left: number | null;
      }
    /** Its message is not on this schedule. */
    | { readonly kind: 'absent' }
    /** An automatic one whose conditions do not come true while the answer holds. */
    | { readonly kind: 'unmet'; readonly conditions: readonly Condition[] };
}

type Exit = OpenExit | ClosedExit;

/**
 * What leads out of the present answer to a question, and what each way out still waits for.
 * @throws Error where the replay has no such step or the scenario no such question.
 */
export function waitingFor(index: ScenarioIndex, replay: Replay, n: number, question: QuestionId): Waiting {
  const situation = replay.situations[n];
  if (situation === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const { answer } = lookUp(situation.answers, question);
  const leaves = new Set(outwards(index, question, answer));
  const exits = index.scenario.transitions
    .filter(
      (transition) => transition.question === question && transition.from.some((from) => leaves.has(from)),
    )
    .map((transition) => exitOf(index, replay, situation, transition));
  return {
    n,
    question,
    answer,
    open: exits.filter(isOpen).sort((a, b) => a.step - b.step),
    closed: exits.filter((exit): exit is ClosedExit => !isOpen(exit)),
  };
}

function isOpen(exit: Exit): exit is OpenExit {
  return 'waitsFor' in exit;
}

function exitOf(index: ScenarioIndex, replay: Replay, situation: Situation, transition: Transition): Exit {
  const { id, to } = transition;
  const step = replay.steps
    .slice(situation.n)
    .find(({ changes }) => changes.some((change) => change.transition === id));
  return step === undefined
    ? { transition: id, to, because: whyClosed(index, replay, situation, transition) }
    : {
        transition: id,
        to,
        step: step.n,
        after: leavingBefore(replay, situation, transition, step.n),
        waitsFor: awaited(index, replay, situation, transition),
      };
}

function awaited(
  index: ScenarioIndex,
  replay: Replay,
  situation: Situation,
  { cause }: Transition,
): AwaitedMessage | AwaitedAnswers {
  if (cause.kind === 'automatic')
    return { kind: 'answers', conditions: conditionsOf(index, situation, cause.when) };
  const { message } = cause;
  if (replay.schedule.kind === 'seat') return { kind: 'message', known: null };
  return { kind: 'message', known: { message, moment: lookUp(index.messages, message).written } };
}

function whyClosed(
  index: ScenarioIndex,
  replay: Replay,
  situation: Situation,
  transition: Transition,
): ClosedExit['because'] {
  const { n } = situation;
  const { cause } = transition;
  if (cause.kind === 'automatic')
    return { kind: 'unmet', conditions: conditionsOf(index, situation, cause.when) };
  const { message } = cause;
  const step = stepOf(replay, message);
  if (step === null) return { kind: 'absent' };
  if (step <= n) return { kind: 'past', step, message };
  const known = replay.schedule.kind === 'seat' ? null : message;
  return { kind: 'overtaken', known, step, left: leavingBefore(replay, situation, transition, step) };
}

/** The first step before another one that moves a transition's question; null where the present answer lasts till then. */
function leavingBefore(
  { steps }: Replay,
  { n }: Situation,
  { question }: Transition,
  end: number,
): number | null {
  const between = steps.slice(n, end - 1);
  return between.find(({ changes }) => changes.some((change) => change.question === question))?.n ?? null;
}

function conditionsOf(
  index: ScenarioIndex,
  { answers }: Situation,
  when: readonly Holding[],
): readonly Condition[] {
  return when.map((holding) => ({
    ...holding,
    holds: outwards(index, holding.question, lookUp(answers, holding.question).answer).includes(
      holding.answer,
    ),
  }));
}
