import type { AnswerId, MessageId, QuestionId } from '../../format/ids.ts';
import type { Scenario } from '../../format/scenario.ts';
import { minutesLater } from '../../schedule/outcome.ts';
import { recordTimes } from '../../schedule/recordTimes.ts';
import type { Replay, Step } from '../replay.ts';
import type { WhatIfReplay } from './replayWhatIf.ts';

/** The answers of a what-if and of the record at one moment. */
export interface BesideWhatIf {
  /** The last step that the record has taken by then; null before its first. */
  readonly step: Step | null;
  /** One a question, in the order of the questions. */
  readonly answers: readonly BothAnswers[];
}

export interface BothAnswers {
  readonly question: QuestionId;
  readonly record: AnswerId;
  readonly whatIf: AnswerId;
}

/**
 * What the record says when the what-if has come to a step: by everything that stands in the record until that moment.
 * The two ends stand beside each other.
 * @param scenario as documented
 * @param n the what-if's step; 0 before its first
 */
export function besideWhatIf(
  scenario: Scenario,
  record: Replay,
  { replay }: WhatIfReplay,
  n: number,
): BesideWhatIf {
  const here = replay.situations[n];
  if (here === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const taken = n === replay.steps.length ? record.steps.length : takenBy(scenario, record, replay, n);
  const there = record.situations[taken];
  return {
    step: record.steps[taken - 1] ?? null,
    answers: [...here.answers].map(([question, { answer }]) => ({
      question,
      record: there?.answers.get(question)?.answer ?? answer,
      whatIf: answer,
    })),
  };
}

/** How many steps the record has taken when the what-if has taken n. */
function takenBy(
  scenario: Scenario,
  record: Replay,
  { schedule, steps }: WhatIfReplay['replay'],
  n: number,
): number {
  const message = steps[n - 1]?.message;
  if (message === undefined) return 0;
  const times = recordTimes(scenario);
  const timeOf = (id: MessageId) => times.get(id) ?? 0;
  const minutes = minutesLater(schedule.outcomes.get(message) ?? { kind: 'documented' }) ?? 0;
  const now = timeOf(message) + minutes;
  const own = record.steps.findIndex((step) => step.message === message);
  const last = record.steps.findLastIndex(
    (step, at) => timeOf(step.message) < now || (timeOf(step.message) === now && at <= own),
  );
  return last + 1;
}
