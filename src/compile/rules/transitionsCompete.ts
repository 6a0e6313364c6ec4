import type { Move } from '../chart/moves.ts';
import type { Findings } from '../findings.ts';
import { place } from './duplicateId.ts';
import type { Rule } from './rule.ts';

export const transitionsCompete: Rule = {
  name: 'transitions-compete',
  sentence:
    'At any moment at most one transition of a question can be taken; of two, nobody could say which.',
};

/** Reports transitions that could leave one answer for the same cause. */
export function checkNoneCompete(moves: readonly Move[], findings: Findings): void {
  const leaving = new Map<string, Move[]>();
  for (const move of moves) {
    const rivals = new Set<Move>();
    for (const answer of move.from) {
      const key = JSON.stringify([move.question, answer, move.message]);
      const others = leaving.get(key) ?? [];
      for (const other of others) if (canHoldTogether(move, other)) rivals.add(other);
      leaving.set(key, [...others, move]);
    }
    const [rival] = rivals;
    if (rival === undefined) continue;
    const shared = [...move.from].filter((answer) => rival.from.has(answer)).map((answer) => `\`${answer}\``);
    const cause =
      move.message === null ? 'Their conditions can hold together' : `Both hear \`${move.message}\``;
    const remedy =
      move.message === null
        ? 'let their conditions exclude each other'
        : 'let one of them leave other answers, or join them';
    const said = `This transition competes with the one ${place(rival.written.spot, move.written.spot)}: both leave ${shared.join(', ')} of \`${move.question}\`. ${cause}; ${remedy}.`;
    findings.add(transitionsCompete, move.written.spot, said, move.written.to.value);
  }
}

/** Whether the conditions of two transitions can all hold at once. */
function canHoldTogether(a: Move, b: Move): boolean {
  const possible = new Map<string, ReadonlySet<string>>();
  const leaves = [a, b].map(({ question, from }) => ({ question, answers: from }));
  for (const { question, answers } of [...leaves, ...a.when, ...b.when]) {
    const known = possible.get(question);
    const both = known === undefined ? answers : new Set([...answers].filter((answer) => known.has(answer)));
    if (both.size === 0) return false;
    possible.set(question, both);
  }
  return true;
}
