import type { WrittenTransition } from '../files/chartFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Region } from './regions.ts';

/** A transition with its answers looked up: what the rules about the statechart's course ask. */
export interface Move {
  readonly written: WrittenTransition;
  readonly question: string;
  /** The message that moves it, or null for an automatic one. */
  readonly message: string | null;
  /** What must hold, question by question: one of the innermost answers. */
  readonly when: readonly { readonly question: string; readonly answers: ReadonlySet<string> }[];
  /** The innermost answers that it leaves. */
  readonly from: ReadonlySet<string>;
  readonly to: string;
}

/** The transitions whose every name leads somewhere; the others are reported by their own rules. */
export function movesOf(draft: Draft, regions: ReadonlyMap<string, Region>): readonly Move[] {
  return draft.chart.transitions.flatMap((written): readonly Move[] => {
    const region = regions.get(written.question.value);
    const to = region?.answers.get(written.to.value)?.entered ?? null;
    const from = written.from.flatMap((id) => region?.answers.get(id.value)?.innermost ?? []);
    const when = written.when.map(({ question, answer }) => ({
      question: question.value,
      answers: new Set(regions.get(question.value)?.answers.get(answer.value)?.innermost ?? []),
    }));
    if (to === null || from.length === 0 || when.some(({ answers }) => answers.size === 0)) return [];
    const message = written.message?.value ?? null;
    if (message === null && when.length === 0) return [];
    return [{ written, question: written.question.value, message, when, from: new Set(from), to }];
  });
}
