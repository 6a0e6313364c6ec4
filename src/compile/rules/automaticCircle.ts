import type { Course } from '../chart/course.ts';
import type { Move } from '../chart/moves.ts';
import type { Region } from '../chart/regions.ts';
import { type Answers, settle } from '../chart/settle.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const automaticCircle: Rule = {
  name: 'automatic-circle',
  sentence:
    'Automatic transitions come to rest, whatever holds: none leads, by way of others, back to itself.',
};

/** So many situations are tried; beyond them only those that a schedule leads to. */
const SITUATIONS = 20_000;

/**
 * Reports automatic transitions that move one another for ever. All answers of the questions they speak of are tried in
 * all combinations, since later schedules may lead to any of them.
 */
export function checkAutomaticsRest(
  regions: ReadonlyMap<string, Region>,
  moves: readonly Move[],
  courses: readonly Course[],
  findings: Findings,
): void {
  const automatic = moves.filter(({ message }) => message === null);
  for (const { circle } of courses) report(circle, findings);
  for (const answers of situations(regions, automatic)) report(settle(answers, automatic).circle, findings);
}

function report(circle: readonly Move[], findings: Findings): void {
  const [first, ...others] = [...circle].sort((a, b) => a.written.spot.line - b.written.spot.line);
  if (first === undefined) return;
  const lines = others.map(({ written }) => written.spot.line);
  const round =
    lines.length === 0
      ? 'itself again and again'
      : `those on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}, and they move it again`;
  const said = `Automatic transitions run in a circle: this one moves ${round}. Let their conditions exclude each other.`;
  findings.add(automaticCircle, first.written.spot, said, first.written.to.value);
}

/** Every combination of answers of the questions that automatic transitions speak of; none where they are too many. */
function* situations(regions: ReadonlyMap<string, Region>, automatic: readonly Move[]): Generator<Answers> {
  const questions = [
    ...new Set(automatic.flatMap(({ question, when }) => [question, ...when.map((one) => one.question)])),
  ];
  const choices = questions.map((question) => innermostAnswers(regions.get(question)));
  const count = choices.reduce((product, { length }) => product * length, automatic.length === 0 ? 0 : 1);
  if (count * automatic.length > SITUATIONS * 10 || count > SITUATIONS) return;
  for (let n = 0; n < count; n += 1) {
    let rest = n;
    yield new Map(
      questions.map((question, at) => {
        const answers = choices[at] ?? [];
        const answer = answers[rest % answers.length] ?? '';
        rest = Math.floor(rest / answers.length);
        return [question, answer];
      }),
    );
  }
}

function innermostAnswers(region: Region | undefined): readonly string[] {
  return region === undefined
    ? []
    : [...new Set([...region.answers.values()].flatMap(({ innermost }) => innermost))];
}
