import { expect, test } from 'vitest';
import { heldBy, pulledBy } from '../../../src/views/whatIf/heldBy.ts';

const MOST = 10 * 1440;

test.each([
  ['ArrowRight', 0, { kind: 'delay', minutes: 60 }],
  ['ArrowLeft', 120, { kind: 'delay', minutes: 60 }],
  ['ArrowLeft', 60, { kind: 'restore' }],
  ['ArrowLeft', 0, { kind: 'restore' }],
  ['PageDown', 60, { kind: 'delay', minutes: 1500 }],
  ['PageDown', MOST, { kind: 'delay', minutes: MOST }],
  ['PageUp', 1500, { kind: 'delay', minutes: 60 }],
  ['Home', 60, { kind: 'restore' }],
  ['ArrowUp', 60, { kind: 'other-line', by: -1 }],
  ['ArrowDown', 60, { kind: 'other-line', by: 1 }],
  ['Enter', 60, { kind: 'go' }],
  ['End', 60, null],
  ['j', 60, null],
])('%s on a line that comes %i minutes later', (key, delay, held) => {
  expect(heldBy(key, delay, false, MOST)).toEqual(held);
});

test('Delete withholds a message, and brings back a withheld one', () => {
  expect(heldBy('Delete', 0, false, MOST)).toEqual({ kind: 'withhold' });
  expect(heldBy('Delete', 0, true, MOST)).toEqual({ kind: 'restore' });
});

test('a pull means whole hours, never earlier than documented, and nothing on an axis without days', () => {
  expect(pulledBy(48, 48, 0, MOST)).toEqual({ kind: 'delay', minutes: 1440 });
  expect(pulledBy(0.9, 48, 0, MOST)).toEqual({ kind: 'restore' });
  expect(pulledBy(-48, 48, 2880, MOST)).toEqual({ kind: 'delay', minutes: 1440 });
  expect(pulledBy(-480, 48, 60, MOST)).toEqual({ kind: 'restore' });
  expect(pulledBy(48, 0, 60, MOST)).toEqual({ kind: 'delay', minutes: 60 });
});
