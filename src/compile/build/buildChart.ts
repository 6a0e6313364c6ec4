import type { Answer, Cause, Question, Transition } from '../../format/chart.ts';
import type { AnswerId, QuestionId } from '../../format/ids.ts';
import { regionsOf } from '../chart/regions.ts';
import {
  answersOf,
  type WrittenAnswer,
  type WrittenQuestion,
  type WrittenTransition,
} from '../files/chartFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Located } from '../findings.ts';
import { type NumberedPassages, sure } from './numberPassages.ts';

/** Gives the innermost answer that is entered with an answer. */
type Entered = (question: QuestionId, answer: Located<AnswerId>) => AnswerId;

/** Puts questions and transitions together. */
export function buildChart(
  draft: Draft,
  numbered: NumberedPassages,
): { readonly questions: readonly Question[]; readonly transitions: readonly Transition[] } {
  const regions = regionsOf(draft);
  // The innermost answers are ids of answers that were read, and stay what they are.
  const entered: Entered = (question, answer) =>
    sure(regions.get(question)?.answers.get(answer.value)?.entered ?? undefined) as AnswerId;
  const ids = new Map<string, number>();
  return {
    questions: draft.chart.questions.map((question) => buildQuestion(question, entered, numbered)),
    transitions: draft.chart.transitions.map((transition) =>
      buildTransition(transition, ids, entered, numbered),
    ),
  };
}

function buildQuestion(question: WrittenQuestion, entered: Entered, numbered: NumberedPassages): Question {
  const { id, title, lead, initial, unheard, answers } = question;
  return {
    id: id.value,
    title: title.value,
    lead: lead ?? false,
    initial: entered(id.value, initial),
    initialPassages: question['initial-passages'].map(numbered.idOf),
    initialWhy: question['initial-why'].value,
    unheard: unheard === null ? null : entered(id.value, unheard),
    answers: answersOf(answers).map(({ answer, within }) => buildAnswer(answer, within)),
  };
}

function buildAnswer({ id, title, mark, first }: WrittenAnswer, within: Located<AnswerId> | null): Answer {
  return {
    id: id.value,
    title: title.value,
    within: within?.value ?? null,
    first: first?.value ?? null,
    mark: mark === null ? null : { kind: mark.kind.value, text: mark.text.value },
  };
}

function buildTransition(
  transition: WrittenTransition,
  ids: Map<string, number>,
  entered: Entered,
  numbered: NumberedPassages,
): Transition {
  const { message, when, question, from, to, why, passages } = transition;
  const base = `${message?.value ?? 'auto'}:${question.value}:${to.value}`;
  const n = (ids.get(base) ?? 0) + 1;
  ids.set(base, n);
  const cause: Cause =
    message === null
      ? {
          kind: 'automatic',
          when: when.map((one) => ({ question: one.question.value, answer: one.answer.value })),
        }
      : { kind: 'message', message: message.value };
  return {
    id: n === 1 ? base : `${base}:${n}`,
    cause,
    question: question.value,
    from: from.map(({ value }) => value),
    to: entered(question.value, to),
    why: why.value,
    passages: passages.map(numbered.idOf),
  };
}
