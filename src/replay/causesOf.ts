import type { Holding } from '../format/chart.ts';
import type { AnswerId, QuestionId } from '../format/ids.ts';
import { lookUp } from './lookUp.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** An answer that an automatic transition hangs on, and what had put it there. */
export interface Cause {
  readonly question: QuestionId;
  /** The innermost answer that held. */
  readonly answer: AnswerId;
  /** The step that brought it; 0 where it held before the first message. */
  readonly step: number;
  /** The transition that brought it; null where it held from the opening on. */
  readonly transition: string | null;
}

/**
 * What a transition taken at a step hangs on: for an automatic one the answers that its conditions found, then what these
 * hang on in turn. A message's own transition hangs on nothing but its message.
 * @param step where the transition was taken; 0 for the opening.
 */
export function causesOf(
  index: ScenarioIndex,
  replay: Replay,
  step: number,
  transition: string,
): readonly Cause[] {
  const causes: Cause[] = [];
  const seen = new Set([`${step} ${transition}`]);
  let waiting = conditionsOf(index, replay, step, transition);
  while (waiting.length > 0) {
    const fresh = waiting.filter((cause) => {
      const key = `${cause.step} ${cause.transition ?? cause.question}`;
      return !seen.has(key) && seen.add(key);
    });
    causes.push(...fresh);
    waiting = fresh.flatMap((cause) =>
      cause.transition === null ? [] : conditionsOf(index, replay, cause.step, cause.transition),
    );
  }
  return causes;
}

function conditionsOf(
  index: ScenarioIndex,
  replay: Replay,
  step: number,
  transition: string,
): readonly Cause[] {
  const { cause } = lookUp(index.transitions, transition);
  if (cause.kind === 'message') return [];
  return cause.when.flatMap((holding) => causeOf(index, replay, step, transition, holding));
}

/** The last change before it, at the same step, that made the condition hold; else what the step found. */
function causeOf(
  index: ScenarioIndex,
  replay: Replay,
  step: number,
  transition: string,
  holding: Holding,
): readonly Cause[] {
  const { question } = holding;
  const changes = replay.steps[step - 1]?.changes ?? [];
  const before = changes.slice(
    0,
    changes.findIndex((change) => change.transition === transition),
  );
  const change = before.findLast((other) => other.question === question && meets(index, holding, other.to));
  if (change !== undefined) return [{ question, answer: change.to, step, transition: change.transition }];
  const held = replay.situations[Math.max(0, step - 1)]?.answers.get(question);
  return held === undefined
    ? []
    : [{ question, answer: held.answer, step: held.since, transition: held.transition }];
}

/** Whether an answer is the one asked for, or refines it. */
function meets(index: ScenarioIndex, holding: Holding, answer: AnswerId): boolean {
  return outwards(index, holding.question, answer).includes(holding.answer);
}

/** An answer, the one that it refines, and so on. */
export function outwards(index: ScenarioIndex, question: QuestionId, answer: AnswerId): readonly AnswerId[] {
  const { within } = lookUp(lookUp(index.answers, question), answer);
  return within === null ? [answer] : [answer, ...outwards(index, question, within)];
}
