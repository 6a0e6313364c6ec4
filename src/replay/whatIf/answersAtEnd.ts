import type { AnswerId, MessageId, QuestionId } from '../../format/ids.ts';
import type { Scenario } from '../../format/scenario.ts';
import { buildMachine } from '../../machine/buildMachine.ts';
import { answerIn, type ChartSnapshot, hearMessage, openMachine } from '../../machine/runMachine.ts';

/** What holds at the end of a schedule, by question. */
export type AnswersAtEnd = ReadonlyMap<QuestionId, AnswerId>;

interface Place {
  readonly snapshot: ChartSnapshot;
  readonly answers: AnswersAtEnd;
  /** Where messages have led from here so far. */
  readonly next: Map<MessageId, Place>;
}

/**
 * Plays any number of schedules of one dossier to their ends, on the machine that replays them. What holds is all that
 * the statechart remembers, so a message that meets the same answers again is not heard again.
 */
export function answersAtEnd(scenario: Scenario): (messages: readonly MessageId[]) => AnswersAtEnd {
  const machine = buildMachine(scenario);
  const questions = scenario.questions.map(({ id }) => id);
  const places = new Map<string, Place>();
  const placeAt = (snapshot: ChartSnapshot): Place => {
    const answers = new Map(questions.map((question) => [question, answerIn(snapshot, question)]));
    const key = [...answers.values()].join(' ');
    const known = places.get(key) ?? { snapshot, answers, next: new Map() };
    places.set(key, known);
    return known;
  };
  const opening = placeAt(openMachine(machine, questions).snapshot);
  return (messages) => {
    let here = opening;
    for (const message of messages) {
      const there = here.next.get(message) ?? placeAt(hearMessage(machine, here.snapshot, message).snapshot);
      here.next.set(message, there);
      here = there;
    }
    return here.answers;
  };
}
