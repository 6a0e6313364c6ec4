import type { AnswerId } from '../../format/ids.ts';
import { lookUp } from '../lookUp.ts';
import { answerInWords } from '../narrateChange.ts';
import type { Change, Replay } from '../replay.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';

/** A change that a message makes in the record and not in a what-if: the words come, but what they move does not hold. */
export interface Unmoved {
  /** As in the record. */
  readonly change: Change;
  /** What the message finds instead, and leaves. */
  readonly here: AnswerId;
}

/**
 * What the message of a what-if's step moves in the record and does not move here. Why "nothing moved" may mean little:
 * the statechart says only what words moved from the answers that they met.
 * @param n the what-if's step, 1 or more
 */
export function unmovedAt(record: Replay, whatIf: Replay, n: number): readonly Unmoved[] {
  const step = whatIf.steps[n - 1];
  const before = whatIf.situations[n - 1];
  if (step === undefined || before === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const moved = new Set(step.changes.map(({ question }) => question));
  const changes = record.steps.find(({ message }) => message === step.message)?.changes ?? [];
  return changes.flatMap((change): Unmoved[] => {
    const here = lookUp(before.answers, change.question).answer;
    return moved.has(change.question) || here === change.to ? [] : [{ change, here }];
  });
}

/** One sentence: what was moved in the record, and what is met here. */
export function narrateUnmoved(index: ScenarioIndex, { change, here }: Unmoved): string {
  const { question, from, to } = change;
  const answer = (id: AnswerId) => answerInWords(index, question, id);
  return `${lookUp(index.questions, question).title} In the record it moves this from ${answer(from)} to ${answer(to)}; here it meets ${answer(here)}, from which its words move nothing in this model.`;
}
