import { expect, test } from 'vitest';
import type { MessageId } from '../../src/format/ids.ts';
import { changeWhatIf, delayOf, delayTo } from '../../src/schedule/changeWhatIf.ts';
import { LONGEST_DELAY } from '../../src/schedule/whatIf.ts';

const message = 'one' as MessageId;

test('a message comes as much later as it was let, and no earlier than documented, nor later than a year', () => {
  expect(delayTo(message, 60)).toEqual({ kind: 'delayed', message, minutes: 60 });
  expect(delayTo(message, 0)).toEqual({ kind: 'restored', message });
  expect(delayTo(message, -60)).toEqual({ kind: 'restored', message });
  expect(delayTo(message, LONGEST_DELAY + 1)).toEqual({ kind: 'delayed', message, minutes: LONGEST_DELAY });
});

test('what was done to a message is told of it, and of no other', () => {
  const later = changeWhatIf(null, delayTo(message, 90));
  expect(delayOf(later, message)).toBe(90);
  expect(delayOf(later, 'another' as MessageId)).toBe(0);
  expect(delayOf(changeWhatIf(later, { kind: 'withheld', message }), message)).toBe(0);
  expect(delayOf(null, message)).toBe(0);
});
