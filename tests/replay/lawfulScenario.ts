import fc from 'fast-check';
import type { HandForm } from '../../src/format/document.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import {
  type AnswerSketch,
  day,
  hour,
  type QuestionSketch,
  sketchScenario,
  type TransitionSketch,
} from './sketchScenario.ts';

/**
 * Scenarios as the compiler would let them pass: several questions, answers within answers, messages that move none,
 * one or several of them, messages that answer earlier ones or a lost one, automatic transitions in no circle, seats with hands of every form. Ids that look like
 * numbers are among them.
 */
export function lawfulScenario(): fc.Arbitrary<Scenario> {
  return fc.gen().map((pick) => {
    const upTo = (most: number) => pick(fc.nat, { max: most });
    const one = <T>(items: readonly T[]) => pick((): fc.Arbitrary<T> => fc.constantFrom(...items));
    const some = <T>(items: readonly T[]) => pick(fc.subarray<T>, [...items]);

    const messages = Array.from({ length: upTo(10) }, (_, n) => `${n}-message`);
    const questions = Array.from({ length: 1 + upTo(4) }, (_, n): QuestionSketch => {
      const answers = Array.from(
        { length: 2 + upTo(3) },
        (_, a): AnswerSketch => nested(`${a}`, upTo(3), upTo(4)),
      );
      const id = pick(fc.boolean) ? `${9 - n}` : `question-${n}`;
      const provenBy = upTo(2) === 0 ? some(messages) : [];
      if (!pick(fc.boolean)) return { id, answers, provenBy };
      return { id, answers: [...answers, 'no-word'], unheard: 'no-word', provenBy };
    });
    const seats = ['kim', '7'].map((id) => ({ id, given: some(questions.map((question) => question.id)) }));

    const automatic = questions.flatMap((question, n): TransitionSketch[] => {
      const earlier = questions.slice(0, n);
      if (earlier.length === 0 || !pick(fc.boolean)) return [];
      const [to, ...from] = pick(fc.shuffledSubarray<string>, leaves(question.answers), { minLength: 2 });
      const when = some(earlier).map(({ id, answers }) => ({ question: id, answer: one(every(answers)) }));
      return to === undefined || when.length === 0 ? [] : [{ by: when, question: question.id, from, to }];
    });
    const heard = messages.flatMap((by) =>
      some(questions).flatMap(({ id, answers }): TransitionSketch[] => {
        const to = one(leaves(answers));
        const from = some(every(answers)).filter((answer) => !covers(answer, to));
        return from.length === 0 ? [] : [{ by, question: id, from, to }];
      }),
    );
    return sketchScenario({
      questions,
      seats,
      transitions: [...heard, ...automatic],
      messages: messages.map((id, n) => ({
        id,
        answers: upTo(2) === 0 ? [one([...messages.slice(0, n), 'lost-letter'])] : [],
        written: pick(fc.boolean) ? day(date(n)) : hour(date(n), '12:15'),
        hands: some(seats).flatMap(({ id: seat }) =>
          Array.from({ length: 1 + upTo(1) }, () => {
            const form = one<HandForm>(['wrote', 'received', 'told', 'addressed', 'listed', 'not-shown']);
            return form === 'listed' || form === 'not-shown'
              ? { seat, form }
              : { seat, form, from: day(date(upTo(12))) };
          }),
        ),
      })),
    });
  });
}

function nested(id: string, inner: number, depth: number): AnswerSketch {
  if (inner < 2 || depth < 3) return id;
  return { id, inner: Array.from({ length: inner }, (_, n) => nested(`${id}-${n}`, inner - 1, depth)) };
}

function every(answers: readonly AnswerSketch[]): string[] {
  return answers.flatMap((answer) =>
    typeof answer === 'string' ? [answer] : [answer.id, ...every(answer.inner ?? [])],
  );
}

function leaves(answers: readonly AnswerSketch[]): string[] {
  return answers.flatMap((answer) => (typeof answer === 'string' ? [answer] : leaves(answer.inner ?? [])));
}

/** Answers nest by their names here: "2-0" is within "2". */
function covers(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`);
}

function date(n: number): string {
  return `1950-10-${String(n + 1).padStart(2, '0')}`;
}
