import type { Badge } from '../format/document.ts';

/** The kinds of badges, as a reader sees them. */
export const BADGE_NAMES: Readonly<Record<Badge['kind'], string>> = {
  draft: 'Draft',
  'lines-lost': 'Lines lost',
  omission: 'Omission',
  disputed: 'Disputed',
};
