import type { AnswerId, QuestionId } from '../../format/ids.ts';

/** What a reader has chosen in the picture, to be told where it comes from. */
export type Chosen =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: AnswerId }
  | { readonly kind: 'transition'; readonly question: QuestionId; readonly transition: string };

/** What lies under a pointer in the picture; null where nothing can be chosen. */
export function chosenAt(target: EventTarget | null): Chosen | null {
  if (!(target instanceof Element)) return null;
  const part = target.closest<SVGElement>('[data-box], [data-label], [data-leg]');
  const question = part?.closest<SVGElement>('[data-question]')?.dataset.question;
  if (!part || question === undefined) return null;
  const { box, label, leg } = part.dataset;
  // The ids were written into the page from the scenario; they come back as they were.
  const within = question as QuestionId;
  if (box !== undefined) return { kind: 'answer', question: within, answer: box as AnswerId };
  const transition = label ?? leg;
  return transition === undefined ? null : { kind: 'transition', question: within, transition };
}
