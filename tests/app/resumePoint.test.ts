import { describe, expect, it } from 'vitest';
import { resumePoint } from '../../src/app/resumePoint.ts';
import type { MessageId } from '../../src/format/ids.ts';

const MESSAGES = ['first', 'second', 'third', 'fourth'];

function stepsOf(messages: readonly string[]): ReadonlyMap<MessageId, number> {
  return new Map(messages.map((message, at) => [message as MessageId, at + 1]));
}

describe('the place to resume at', () => {
  it('is the message that was left', () => {
    expect(resumePoint(['first', 'second'], stepsOf(MESSAGES))).toEqual({ n: 2, moved: false });
  });

  it.each(MESSAGES.slice(1))('is the one before, where %s is gone since', (gone) => {
    const left = MESSAGES.slice(0, MESSAGES.indexOf(gone) + 1);
    const now = stepsOf(MESSAGES.filter((message) => message !== gone));
    expect(resumePoint(left, now)).toEqual({ n: MESSAGES.indexOf(gone), moved: true });
  });

  it('is not offered where nothing was left or nothing is left of it', () => {
    expect(resumePoint([], stepsOf(MESSAGES))).toBeNull();
    expect(resumePoint(['another', 'constructor'], stepsOf(MESSAGES))).toBeNull();
  });
});
