import type { Answer, Transition } from '../../src/format/chart.ts';
import type { AnswerId, MessageId, QuestionId } from '../../src/format/ids.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import type { Schedule } from '../../src/schedule/schedule.ts';

/** What holds after an event, and the transitions it took, in order. */
export interface PlainStep {
  readonly answers: ReadonlyMap<QuestionId, AnswerId>;
  readonly taken: readonly string[];
}

/**
 * The meaning of a statechart, said slowly and without any library: what the replay must agree with.
 * The first entry is the opening.
 */
export function plainReplay(scenario: Scenario, schedule: Schedule): readonly PlainStep[] {
  const first = new Map(
    scenario.questions.map(({ id, initial, unheard }) => [
      id,
      unheard === null || schedule.given.includes(id) ? initial : unheard,
    ]),
  );
  const steps = [settle(scenario, first, [])];
  for (const { message } of schedule.deliveries) {
    const before = steps.at(-1)?.answers ?? first;
    const taken = scenario.questions.flatMap(({ id }) =>
      chosen(scenario, before, id, (t) => isCausedBy(t, message)),
    );
    steps.push(settle(scenario, moved(before, taken), taken));
  }
  return steps;
}

/** Takes automatic transitions, all questions at a time, until there are none to take. */
function settle(
  scenario: Scenario,
  answers: ReadonlyMap<QuestionId, AnswerId>,
  taken: readonly Transition[],
): PlainStep {
  const next = scenario.questions.flatMap(({ id }) =>
    chosen(scenario, answers, id, (t) => follows(scenario, answers, t)),
  );
  if (next.length > 0) return settle(scenario, moved(answers, next), [...taken, ...next]);
  return { answers, taken: taken.map(({ id }) => id) };
}

/** The one transition that a question takes: the one that leaves the innermost answer, and of these the first. */
function chosen(
  scenario: Scenario,
  answers: ReadonlyMap<QuestionId, AnswerId>,
  question: QuestionId,
  may: (transition: Transition) => boolean,
): readonly Transition[] {
  for (const answer of outwards(scenario, question, answers.get(question))) {
    const transition = scenario.transitions.find(
      (t) => t.question === question && t.from.includes(answer) && may(t),
    );
    if (transition !== undefined) return [transition];
  }
  return [];
}

/** An answer, the one that it is within, and so on. */
function outwards(
  scenario: Scenario,
  question: QuestionId,
  answer: AnswerId | null | undefined,
): readonly AnswerId[] {
  if (answer === null || answer === undefined) return [];
  const known: Answer | undefined = scenario.questions
    .find(({ id }) => id === question)
    ?.answers.find(({ id }) => id === answer);
  return [answer, ...outwards(scenario, question, known?.within)];
}

function isCausedBy({ cause }: Transition, message: MessageId): boolean {
  return cause.kind === 'message' && cause.message === message;
}

function follows(
  scenario: Scenario,
  answers: ReadonlyMap<QuestionId, AnswerId>,
  { cause }: Transition,
): boolean {
  if (cause.kind !== 'automatic') return false;
  return cause.when.every(({ question, answer }) =>
    outwards(scenario, question, answers.get(question)).includes(answer),
  );
}

function moved(
  answers: ReadonlyMap<QuestionId, AnswerId>,
  taken: readonly Transition[],
): ReadonlyMap<QuestionId, AnswerId> {
  return new Map([...answers, ...taken.map(({ question, to }) => [question, to] as const)]);
}
