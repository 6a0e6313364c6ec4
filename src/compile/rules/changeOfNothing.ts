import type { Move } from '../chart/moves.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const changeOfNothing: Rule = {
  name: 'change-of-nothing',
  sentence: 'A transition leads from one answer to another.',
};

/** Reports transitions that leave an answer for itself. */
export function checkMovesMove(moves: readonly Move[], findings: Findings): void {
  for (const { from, to, written, message } of moves) {
    // A message may confirm one of the answers that refine what it leaves; an automatic one would go on for ever.
    const named = written.from.some(({ value }) => value === to) || from.size === 1 || message === null;
    if (!from.has(to) || !named) continue;
    const said =
      from.size === 1
        ? `This transition goes from \`${to}\` to \`${to}\`, which changes nothing; name another answer, or take it out.`
        : `\`from\` holds \`${to}\`, the answer that this transition goes to; list only the others.`;
    findings.add(changeOfNothing, written.to.at, said, written.to.value);
  }
}
