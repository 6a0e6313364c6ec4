import type { QuestionId } from '../../format/ids.ts';
import type { Scenario } from '../../format/scenario.ts';
import { minutesLater } from '../../schedule/outcome.ts';
import { lookUp } from '../lookUp.ts';
import type { Replay } from '../replay.ts';
import { type BothAnswers, besideWhatIf } from './besideWhatIf.ts';
import type { WhatIfReplay } from './replayWhatIf.ts';

/** Where a what-if and the record part, in this model. */
export interface Parting {
  /** The first step of the record that the what-if does not take, or takes later. */
  readonly n: number;
  /** All of that in one sentence. */
  readonly sentence: string;
  /** The first step of the what-if at which an answer is another than the record's at that moment; null: none ever is. */
  readonly answers: { readonly n: number; readonly questions: readonly QuestionId[] } | null;
  /** The questions that end on another answer, in the order of the questions. */
  readonly ends: readonly BothAnswers[];
}

/**
 * Where a what-if first parts from the record. Up to there both have the same messages at the same moments, and so the
 * same answers.
 * @param scenario as documented
 */
export function partingOf(scenario: Scenario, record: Replay, whatIf: WhatIfReplay): Parting {
  const { outcomes, reasons } = whatIf.replay.schedule;
  const parted = record.steps.find(({ message }) => minutesLater(lookUp(outcomes, message)) !== 0);
  // One message at least is withheld or delayed, else the what-if is the record.
  if (parted === undefined) throw new Error('This what-if is the record.');
  const { title } = lookUp(whatIf.index.messages, parted.message);
  const reason = lookUp(reasons, parted.message);
  const differing = whatIf.replay.situations.map(({ n }) => ({
    n,
    answers: besideWhatIf(scenario, record, whatIf, n).answers.filter((both) => both.record !== both.whatIf),
  }));
  const first = differing.find(({ answers }) => answers.length > 0);
  return {
    n: parted.n,
    sentence: `In this model the two part at step ${parted.n}, “${title}”, which is ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    answers:
      first === undefined ? null : { n: first.n, questions: first.answers.map(({ question }) => question) },
    ends: differing.at(-1)?.answers ?? [],
  };
}
