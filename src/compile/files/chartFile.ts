import type { AnswerId } from '../../format/ids.ts';
import type { Located } from '../findings.ts';
import { missingField } from '../rules/missingField.ts';
import { type FieldsOf, fields } from '../shapes/fields.ts';
import {
  checked,
  type Of,
  optional,
  optionalList,
  required,
  type Shape,
  UNREAD_LIST,
} from '../shapes/shape.ts';
import { filledList, oneOrMore, passageAnywhere, passageWithDocument } from '../shapes/shared.ts';
import { prose } from '../shapes/text.ts';
import { flag, id, oneOf } from '../shapes/values.ts';

const mark = fields('a mark', { kind: required(oneOf('draft', 'told', 'reported')), text: required(prose) });

const answerFields = {
  id: required(id<'answer'>()),
  title: required(prose),
  mark: optional(mark),
  first: optional(id<'answer'>()),
};

/** An answer, and the answers that refine it. */
export interface WrittenAnswer extends FieldsOf<typeof answerFields> {
  readonly answers: readonly WrittenAnswer[];
}

/** Answers hold answers, so that the shape must be made while it is used; the depth of YAML is limited before. */
function answerShape(depth: number): Shape<WrittenAnswer> {
  const inner: Shape<WrittenAnswer> | null = depth > 0 ? answerShape(depth - 1) : null;
  const leaf = fields('an answer', answerFields);
  if (inner === null) {
    return {
      ...leaf,
      blank: (at) => ({ ...leaf.blank(at), answers: [] }),
      read: (...of) => ({ ...leaf.read(...of), answers: [] }),
    };
  }
  return fields('an answer', { ...answerFields, answers: optionalList(inner) });
}

/** How many times answers may be refined: deeper than any reader could follow. */
const REFINEMENTS = 4;

const question = fields('a question', {
  id: required(id<'question'>()),
  title: required(prose),
  lead: optional(flag),
  initial: required(id<'answer'>()),
  'initial-why': required(prose),
  'initial-passages': optionalList(passageWithDocument),
  unheard: optional(id<'answer'>()),
  answers: required(filledList(answerShape(REFINEMENTS), 'one answer or more')),
});

const holding = fields('a condition', {
  question: required(id<'question'>()),
  answer: required(id<'answer'>()),
});

const transitionFields = fields('a transition', {
  message: optional(id<'message'>()),
  when: optionalList(holding),
  question: required(id<'question'>()),
  from: required(oneOrMore(id<'answer'>())),
  to: required(id<'answer'>()),
  why: required(prose),
  passages: optionalList(passageAnywhere),
});

/** A transition has one cause: a message, or conditions. */
const transition = checked(transitionFields, (read, findings) => {
  if (read.message === null && read.when.length === 0 && read.when !== UNREAD_LIST) {
    const said =
      'This transition has no cause; write `message: …` for the message that moves the answer, or `when:` with what must hold.';
    findings.add(missingField, read.spot, said);
  } else if (read.message !== null && read.when.length > 0) {
    const said =
      'This transition has both `message` and `when`; a message moves it, or what holds elsewhere does. Write two transitions if both are meant.';
    findings.add(missingField, read.message.at, said);
  }
});

/** chart.yaml: the questions, their answers and what moves them. */
export const chartFile = fields('chart.yaml', {
  questions: required(filledList(question, 'one question or more')),
  transitions: optionalList(transition),
});

export type ChartFile = Of<typeof chartFile>;
export type WrittenQuestion = Of<typeof question>;
export type WrittenTransition = Of<typeof transitionFields>;

/** All answers of a question, outer before inner, each with the one it refines. */
export function answersOf(
  answers: readonly WrittenAnswer[],
  within: Located<AnswerId> | null = null,
): readonly { readonly answer: WrittenAnswer; readonly within: Located<AnswerId> | null }[] {
  return answers.flatMap((answer) => [{ answer, within }, ...answersOf(answer.answers, answer.id)]);
}
