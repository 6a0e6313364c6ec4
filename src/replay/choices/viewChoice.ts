import type { Choice } from './choice.ts';

/** In the order of their tabs. */
export const VIEWS = ['replay', 'chart', 'reading', 'dossier', 'compare', 'knowledge', 'map'] as const;

/** A way of showing a step. */
export type View = (typeof VIEWS)[number];

const NAMED: ReadonlySet<View> = new Set(VIEWS);

/** How the step is shown; the replay goes without saying. */
export const viewChoice: Choice<View> = {
  key: 'view',
  view: null,
  among: () => NAMED,
  unknown: (text) => `There is no view called ${text}; this is the replay.`,
};
