import { expect, it } from 'vitest';
import { nextPair } from '../../src/app/nextPair.ts';

const pairs = ['a', 'b'].map((id) => ({ id, lead: false, report: [], source: [] }));

it.each([
  [null, 'a'],
  ['a', 'b'],
  ['b', 'a'],
  ['of-another-step', 'a'],
])('after %s comes %s', (shown, next) => {
  expect(nextPair(pairs, shown)).toBe(next);
});

it('a step without comparisons has none to show', () => {
  expect(nextPair([], 'a')).toBeNull();
});
