import type { Move } from './moves.ts';

/** What holds: the innermost answer of each question. */
export type Answers = ReadonlyMap<string, string>;

export interface Settled {
  readonly answers: Answers;
  /** The automatic transitions taken, in order. */
  readonly taken: readonly Move[];
  /** Those that would go on for ever; empty where all came to rest. */
  readonly circle: readonly Move[];
}

/**
 * Lets automatic transitions follow until none can: at each instant every question takes its first one whose conditions
 * hold, all judged by what held before that instant.
 */
export function settle(answers: Answers, automatic: readonly Move[]): Settled {
  const taken: Move[] = [];
  const seen = new Map<string, number>();
  let now = answers;
  for (;;) {
    const moving = firstOfEachQuestion(automatic.filter((move) => canMove(move, now)));
    if (moving.length === 0) return { answers: now, taken, circle: [] };
    const key = JSON.stringify([...now]);
    const before = seen.get(key);
    if (before !== undefined) return { answers: now, taken, circle: [...new Set(taken.slice(before))] };
    seen.set(key, taken.length);
    taken.push(...moving);
    now = new Map([...now, ...moving.map(({ question, to }) => [question, to] as const)]);
  }
}

/** Whether what holds lets a transition be taken, its message aside. */
export function canMove({ question, from, when }: Move, answers: Answers): boolean {
  return (
    from.has(answers.get(question) ?? '') &&
    when.every((holding) => holding.answers.has(answers.get(holding.question) ?? ''))
  );
}

/** One transition a question: the first in the author's order. */
export function firstOfEachQuestion(moves: readonly Move[]): readonly Move[] {
  const first = new Map<string, Move>();
  for (const move of moves) if (!first.has(move.question)) first.set(move.question, move);
  return [...first.values()];
}
