import type { Choice } from './choice.ts';

/** Which comparison is in view; the step's own goes without saying. */
export const pairChoice: Choice<string> = {
  key: 'pair',
  view: 'compare',
  among: ({ pairs }) => pairs,
  unknown: (text) => `There is no comparison called ${text} here.`,
};
