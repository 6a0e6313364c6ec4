import type { Choice } from './choice.ts';

/** In the order of the choice: what can be printed or saved for a class. */
export const SHEETS = ['handout', 'reader', 'worksheet', 'worksheet-answers', 'picture'] as const;

/** What a reader wants on paper. */
export type SheetName = (typeof SHEETS)[number];

/** What the paper shows; the handout goes without saying. */
export const sheetChoice: Choice<SheetName> = {
  key: 'sheet',
  view: 'paper',
  among: ({ sheets }) => sheets,
  unknown: (text) => `There is no sheet called ${text} here; this is the handout.`,
};
