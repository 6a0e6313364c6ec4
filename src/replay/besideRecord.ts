import type { AnswerId, QuestionId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Replay, Step } from './replay.ts';

/** A seat's answers beside those of the record. */
export interface BesideRecord {
  /** The last step that the record has taken by then; null before its first. */
  readonly step: Step | null;
  /** The questions on which the two differ, in the order of the questions. */
  readonly differing: readonly Difference[];
}

export interface Difference {
  readonly question: QuestionId;
  readonly seat: AnswerId;
  readonly record: AnswerId;
}

/**
 * Where a seat's answers differ from the record's at the same moment: when the record has come to the message that the
 * seat has just had, and to whatever was certainly written by the earliest moment at which that came to hand.
 * @param n the seat's step; 0 before its first.
 */
export function besideRecord({ documents }: Scenario, record: Replay, seat: Replay, n: number): BesideRecord {
  const here = seat.situations[n];
  if (here === undefined) throw new RangeError(`This replay has no step ${n}.`);
  const delivery = seat.steps[n - 1]?.delivery;
  const latest = new Map(
    documents.flatMap(({ messages }) => messages.map(({ id, written }) => [id, written.latest] as const)),
  );
  const step =
    delivery === undefined
      ? undefined
      : record.steps.findLast(
          ({ message }) =>
            message === delivery.message ||
            (latest.get(message) ?? Number.POSITIVE_INFINITY) <= delivery.moment.earliest,
        );
  const there = step?.situation ?? record.situations[0];
  const differing = [...here.answers].flatMap(([question, { answer }]): Difference[] => {
    const other = there?.answers.get(question)?.answer ?? answer;
    return other === answer ? [] : [{ question, seat: answer, record: other }];
  });
  return { step: step ?? null, differing };
}
