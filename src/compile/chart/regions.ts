import { answersOf, type WrittenAnswer, type WrittenQuestion } from '../files/chartFile.ts';
import type { Draft } from '../files/draft.ts';

/** The answers of one question, ready to be asked. Answers are named by their ids; '' never names one. */
export interface Region {
  readonly question: WrittenQuestion;
  /** All answers, outer before inner; of two with one id the first. */
  readonly answers: ReadonlyMap<string, RegionAnswer>;
}

export interface RegionAnswer {
  readonly written: WrittenAnswer;
  /** The answer that it refines, or null. */
  readonly within: string | null;
  /** The innermost answer that is entered with it; null where `first` does not lead there. */
  readonly entered: string | null;
  /** The innermost answers that it stands for. */
  readonly innermost: readonly string[];
}

/** The questions by id; of two with one id the first. */
export function regionsOf({ chart }: Draft): ReadonlyMap<string, Region> {
  return new Map(chart.questions.toReversed().map((question) => [question.id.value, regionOf(question)]));
}

function regionOf(question: WrittenQuestion): Region {
  const written = answersOf(question.answers).filter(({ answer }) => answer.id.value !== '');
  const answers = written.map(({ answer, within }): [string, RegionAnswer] => [
    answer.id.value,
    {
      written: answer,
      within: within?.value ?? null,
      entered: enteredWith(answer),
      innermost: innermostOf(answer),
    },
  ]);
  return { question, answers: new Map(answers.toReversed()) };
}

function enteredWith(answer: WrittenAnswer): string | null {
  if (answer.answers.length === 0) return answer.id.value;
  const first = answer.answers.find(({ id }) => id.value !== '' && id.value === answer.first?.value);
  return first === undefined ? null : enteredWith(first);
}

function innermostOf(answer: WrittenAnswer): readonly string[] {
  return answer.answers.length === 0 ? [answer.id.value] : answer.answers.flatMap(innermostOf);
}
