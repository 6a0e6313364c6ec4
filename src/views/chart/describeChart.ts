import type { AnswerMark, Cause, Question, Transition } from '../../format/chart.ts';
import type { AnswerId, QuestionId } from '../../format/ids.ts';
import type { Scenario } from '../../format/scenario.ts';

/** A statechart as it is told: what the picture draws and what the table says, from one function. */
export interface ChartRegion {
  readonly question: QuestionId;
  readonly title: string;
  readonly lead: boolean;
  /** What holds before the first message, innermost. */
  readonly initial: AnswerId;
  /** Outer before inner, in the author's order. */
  readonly answers: readonly ChartAnswer[];
  readonly transitions: readonly ChartTransition[];
}

export interface ChartAnswer {
  readonly id: AnswerId;
  readonly title: string;
  readonly mark: AnswerMark | null;
  /** The answer that this one refines, or null. */
  readonly within: AnswerId | null;
  /** Whether other answers refine this one: it is drawn around them. */
  readonly refined: boolean;
}

export interface ChartTransition {
  readonly id: string;
  /** The message's title; the answers that bring it, where no message does. */
  readonly title: string;
  readonly cause: Cause;
  /** Where its arrows begin: an answer with refinements stands for all of them. */
  readonly from: readonly AnswerId[];
  /** Where its arrow ends, innermost. */
  readonly to: AnswerId;
}

/** Every question of a scenario with all its answers and transitions, in the author's order. */
export function describeChart(scenario: Scenario): readonly ChartRegion[] {
  const messages = new Map(
    scenario.documents.flatMap((document) => document.messages.map(({ id, title }) => [id, title] as const)),
  );
  const titles = new Map(
    scenario.questions.map(({ id, answers }) => [id, new Map(answers.map((own) => [own.id, own.title]))]),
  );
  const titleOf = ({ cause }: Transition): string =>
    cause.kind === 'message'
      ? (messages.get(cause.message) ?? cause.message)
      : `Follows from: ${cause.when.map(({ question, answer }) => titles.get(question)?.get(answer)).join('; ')}`;

  return scenario.questions.map((question) => {
    const outer = new Set(question.answers.map(({ within }) => within));
    return {
      question: question.id,
      title: question.title,
      lead: question.lead,
      initial: question.initial,
      answers: question.answers.map(({ id, title, mark, within }) => ({
        id,
        title,
        mark,
        within,
        refined: outer.has(id),
      })),
      transitions: scenario.transitions
        .filter((transition) => transition.question === question.id)
        .map((transition) => ({
          id: transition.id,
          title: titleOf(transition),
          cause: transition.cause,
          from: sourcesOf(question, transition),
          to: transition.to,
        })),
    };
  });
}

/** The answers that an answer refines, from the nearest outwards, itself first. */
export function outwards(
  answers: readonly Pick<ChartAnswer, 'id' | 'within'>[],
  id: AnswerId,
): readonly AnswerId[] {
  const within = answers.find((answer) => answer.id === id)?.within ?? null;
  return within === null ? [id] : [id, ...outwards(answers, within)];
}

/** An arrow cannot begin at what is drawn around its own end: there it begins at the other refinements. */
function sourcesOf({ answers }: Question, { from, to }: Transition): readonly AnswerId[] {
  const around = new Set(outwards(answers, to));
  const split = (id: AnswerId): readonly AnswerId[] =>
    around.has(id) ? answers.filter(({ within }) => within === id).flatMap((inner) => split(inner.id)) : [id];
  const wanted = new Set(from.flatMap(split));
  return [...wanted].filter(
    (id) => !outwards(answers, id).some((outer) => outer !== id && wanted.has(outer)),
  );
}
