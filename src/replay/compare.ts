import type { MessageId } from '../format/ids.ts';
import type { Compared } from '../format/scenario.ts';
import type { Replay } from './replay.ts';

/** How many comparisons have a message's words as the report, and how many as the source. */
export interface ComparedRoles {
  readonly asReport: number;
  readonly asSource: number;
  /** A comparison of two parts of one message counts once here, and in both roles. */
  readonly all: number;
}

/** The parts that a message has in comparisons. */
export function comparedRoles(compared: readonly Compared[], message: MessageId): ComparedRoles {
  const holding = (role: (pair: Compared) => readonly MessageId[]) =>
    compared.filter((pair) => role(pair).includes(message)).length;
  return {
    asReport: holding(({ report }) => report),
    asSource: holding(({ source }) => source),
    all: holding(bothSides),
  };
}

/**
 * The comparisons that a message has a part in: those that matter most first, among these the ones that do not look
 * ahead of the message first; else in the author's order.
 * @param message null before the first: none then.
 */
export function comparedAt(
  compared: readonly Compared[],
  replay: Replay,
  message: MessageId | null,
): readonly Compared[] {
  if (message === null) return [];
  const [n = 0] = stepsOf(replay, [message]);
  const looksAhead = (pair: Compared) => stepsOf(replay, bothSides(pair)).some((step) => step > n);
  const rank = (pair: Compared) => (pair.lead ? 0 : 2) + (looksAhead(pair) ? 1 : 0);
  return compared.filter((pair) => bothSides(pair).includes(message)).toSorted((a, b) => rank(a) - rank(b));
}

/** The steps that deliver some messages, in order; a schedule may lack them. */
export function stepsOf(replay: Replay, messages: readonly MessageId[]): readonly number[] {
  return replay.steps.filter(({ message }) => messages.includes(message)).map(({ n }) => n);
}

function bothSides({ report, source }: Compared): readonly MessageId[] {
  return [...report, ...source];
}
