import type { Choice } from './choice.ts';

/** In the order of their tabs; the last has none, and is for a frame in another page. */
export const VIEWS = [
  'replay',
  'chart',
  'reading',
  'dossier',
  'compare',
  'knowledge',
  'map',
  'what-if',
  'depends',
  'epilogue',
  'paper',
  'small',
] as const;

/** A way of showing a step. */
export type View = (typeof VIEWS)[number];

/** How the step is shown; the replay goes without saying. */
export const viewChoice: Choice<View> = {
  key: 'view',
  view: null,
  among: ({ views }) => views,
  unknown: (text) => `There is no view called ${text}; this is the replay.`,
};
