import type { Course } from '../chart/course.ts';
import type { Move } from '../chart/moves.ts';
import type { Region } from '../chart/regions.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const unreachableAnswer: Rule = {
  name: 'unreachable-answer',
  sentence: 'Every answer holds at some time, on the record or for some seat.',
};

/** Reports innermost answers that never hold. Those that a transition which is never taken would reach wait for it. */
export function checkAnswersHold(
  regions: ReadonlyMap<string, Region>,
  courses: readonly Course[],
  neverTaken: readonly Move[],
  findings: Findings,
): void {
  const waiting = new Set(neverTaken.map(({ question, to }) => `${question} ${to}`));
  for (const [question, { answers, question: written }] of regions) {
    for (const [id, { written: answer, innermost }] of answers) {
      const key = `${question} ${id}`;
      if (innermost.length !== 1 || innermost[0] !== id) continue;
      if (waiting.has(key) || courses.some(({ held }) => held.has(key))) continue;
      const unheard = written.unheard?.value === id;
      const said = unheard
        ? `\`${id}\` is what holds for a seat that has not heard, but every seat is given the question \`${question}\`; take it out, or take \`${question}\` out of \`given\` of a seat.`
        : `\`${id}\` is never the answer to \`${question}\`: it does not hold at the start, and no transition leads to it. Write the transition, or take the answer out.`;
      findings.add(unreachableAnswer, answer.id.at, said, id);
    }
  }
}
