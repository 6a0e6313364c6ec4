import type { Course } from '../chart/course.ts';
import type { Move } from '../chart/moves.ts';
import type { Answers } from '../chart/settle.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const transitionNeverFires: Rule = {
  name: 'transition-never-fires',
  sentence:
    'Every transition is taken on the record or on the schedule of some seat; one that never is proves nothing.',
};

/** Reports transitions that no schedule takes, with what held instead. @returns those transitions. */
export function checkMovesFire(
  moves: readonly Move[],
  courses: readonly Course[],
  findings: Findings,
): readonly Move[] {
  const silent = moves.filter((move) => !courses.some(({ fired }) => fired.has(move)));
  for (const move of silent) {
    const said =
      move.message === null ? automaticSentence(move, courses) : messageSentence(move, move.message, courses);
    findings.add(transitionNeverFires, move.written.spot, said, move.written.to.value);
  }
  return silent;
}

function messageSentence(move: Move, message: string, courses: readonly Course[]): string {
  const from = names(move.written.from.map(({ value }) => value));
  const schedules = new Map<string, string[]>();
  for (const { order, before } of courses) {
    const answer = before.get(message)?.get(move.question);
    if (answer !== undefined) schedules.set(answer, [...(schedules.get(answer) ?? []), order.name]);
  }
  const seen = [...schedules].map(([answer, names]) => `\`${answer}\` holds (${names.join(', ')})`);
  const where = seen.length === 0 ? 'nobody hears it' : joined(seen);
  return `This transition is never taken: it leaves ${from} of \`${move.question}\`, but when \`${message}\` comes, ${where}.`;
}

function automaticSentence(move: Move, courses: readonly Course[]): string {
  const wanted = [
    `\`${move.question}\` ${names(move.written.from.map(({ value }) => value))}`,
    ...move.written.when.map(({ question, answer }) => `\`${question.value}\` \`${answer.value}\``),
  ];
  const end = courses[0]?.end ?? new Map();
  const questions = [...new Set([move.question, ...move.when.map(({ question }) => question)])];
  return `This transition is never taken: on no schedule do these hold together: ${wanted.join(', ')}. At the end of the record ${holds(end, questions)}.`;
}

function holds(answers: Answers, questions: readonly string[]): string {
  return joined(questions.map((question) => `\`${question}\` is \`${answers.get(question) ?? ''}\``));
}

function names(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(' or ');
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
