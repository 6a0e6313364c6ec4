import type { AnswerId, MessageId, QuestionId } from '../../format/ids.ts';
import type { Scenario } from '../../format/scenario.ts';
import { minutesLater } from '../../schedule/outcome.ts';
import type { Intervention, WhatIf } from '../../schedule/whatIf.ts';
import { whatIfModel } from '../../schedule/whatIfModel.ts';
import { whatIfSchedule } from '../../schedule/whatIfSchedule.ts';
import { workOutWhatIf } from '../../schedule/workOutWhatIf.ts';
import { answersAtEnd } from './answersAtEnd.ts';

/** What the model of a dossier depends on: every message taken away in turn, and every pair of them. Plain data. */
export interface Dependence {
  /** In the author's order. */
  readonly questions: readonly QuestionId[];
  /** How the record ends. */
  readonly record: ReadonlyMap<QuestionId, AnswerId>;
  /** One a message, also where it changes nothing; the weightiest first, then in the order of the record. */
  readonly singles: readonly Withholding[];
  /**
   * Those that together change what neither changes alone, the weightiest first; empty where they were not asked for.
   * Messages of one paper go together anyway: the first stands for all of them.
   */
  readonly pairs: readonly PairWithholding[];
  /** How many pairs were worked out. */
  readonly pairsTried: number;
}

/** What follows where some messages are withheld. */
export interface Withholding {
  readonly whatIf: WhatIf;
  /** In the order of the record. */
  readonly withheld: readonly MessageId[];
  /** The first step of the record that is not taken. */
  readonly n: number;
  /** How many messages are never sent, these included. */
  readonly unsent: number;
  /** The questions that end elsewhere, and where. */
  readonly ends: ReadonlyMap<QuestionId, AnswerId>;
  /** How many they are. */
  readonly weight: number;
}

export interface PairWithholding extends Withholding {
  /** The questions that end as neither message's absence alone would have them end. */
  readonly beyond: readonly QuestionId[];
}

/**
 * Works a dependence out, one run after the other; hands over the share that is done, 0 to 1, so that whoever waits can
 * say so and let others work in between.
 * @param pairs whether pairs are tried too: half the square of the messages
 */
export function* workOutDependence(scenario: Scenario, pairs: boolean): Generator<number, Dependence> {
  const model = whatIfModel(scenario);
  const endOf = answersAtEnd(scenario);
  const messages = [...model.times.keys()];
  const record = endOf(messages);
  const papers = [...new Set(messages.flatMap((message) => model.papers.of.get(message)?.messages[0] ?? []))];
  const pairsTried = pairs ? (papers.length * (papers.length - 1)) / 2 : 0;
  const all = messages.length + pairsTried;
  let done = 0;

  const withhold = (withheld: readonly MessageId[]): Withholding => {
    const interventions = withheld.map((message): Intervention => ({ kind: 'withheld', message }));
    const whatIf = { name: null, interventions };
    const outcomes = workOutWhatIf(model, interventions);
    const words = { title: '', reasons: new Map() };
    const { deliveries } = whatIfSchedule(model, whatIf, outcomes, words);
    const end = endOf(deliveries.map(({ message }) => message));
    const ends = new Map([...end].filter(([question, answer]) => record.get(question) !== answer));
    const n = messages.findIndex((message) => minutesLater(outcomes.get(message) ?? UNTOUCHED) !== 0) + 1;
    return { whatIf, withheld, n, unsent: messages.length - deliveries.length, ends, weight: ends.size };
  };

  const singles = new Map<MessageId, Withholding>();
  for (const message of messages) {
    singles.set(message, withhold([message]));
    done += 1;
    yield done / all;
  }
  const together: PairWithholding[] = [];
  for (const [at, first] of pairs ? papers.entries() : []) {
    for (const second of papers.slice(at + 1)) {
      const both = withhold([first, second]);
      const alone = [singles.get(first), singles.get(second)];
      const beyond = [...record.keys()].filter((question) => isBeyond(question, both, alone));
      if (beyond.length > 0) together.push({ ...both, beyond });
      done += 1;
      yield done / all;
    }
  }
  return {
    questions: [...record.keys()],
    record,
    singles: [...singles.values()].sort(byWeight),
    pairs: together.sort((a, b) => b.beyond.length - a.beyond.length || byWeight(a, b)),
    pairsTried,
  };
}

/** The same, in one go. */
export function dependenceOf(scenario: Scenario, pairs: boolean): Dependence {
  const work = workOutDependence(scenario, pairs);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

const UNTOUCHED = { kind: 'documented' } as const;

/** Whether a question ends where neither of two alone has it end; the record's end is theirs where both leave it. */
function isBeyond(
  question: QuestionId,
  both: Withholding,
  alone: readonly (Withholding | undefined)[],
): boolean {
  const moved = alone.map((one) => one?.ends.get(question)).filter((end) => end !== undefined);
  const end = both.ends.get(question);
  return moved.length === 0 ? end !== undefined : end === undefined || !moved.includes(end);
}

/** The sorts are stable: what weighs the same stays in the order of the record. */
function byWeight(a: Withholding, b: Withholding): number {
  return b.weight - a.weight;
}
