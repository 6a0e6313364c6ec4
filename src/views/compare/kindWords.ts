import type { Comparison } from '../../format/scenario.ts';

/** How a kind of comparison is named, and what its two sides are. */
interface KindWords {
  readonly kind: string;
  readonly report: string;
  readonly source: string;
}

const REPORTED = { report: 'The report', source: 'Its source' };

export const KIND_WORDS: Readonly<Record<Comparison['kind'], KindWords>> = {
  altered: { kind: 'changed', ...REPORTED },
  'left-out': { kind: 'left out', ...REPORTED },
  added: { kind: 'added', ...REPORTED },
  'same-day': { kind: 'two audiences', report: 'The one', source: 'The other' },
  summary: { kind: 'summary', report: 'The archive’s summary', source: 'The document' },
};
