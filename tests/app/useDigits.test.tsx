import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDigits } from '../../src/app/useDigits.ts';

function typing() {
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useDigits();
  });
  const press = (key: string) =>
    act(() => {
      const [, take] = result.current;
      take(/\d/.test(key) ? { kind: 'digit', digit: key } : { kind: 'command', command: 'next' });
    });
  return { press, digits: () => result.current[0], drawn: () => drawn };
}

test('digits are taken down until another key ends the number', () => {
  const { press, digits } = typing();
  press('1');
  press('7');
  expect(digits()).toBe('17');
  press('→');
  expect(digits()).toBe('');
  press('3');
  expect(digits()).toBe('3');
});

test('no key but a digit has the page drawn, once the number is ended', () => {
  const { press, drawn } = typing();
  press('1');
  press('→');
  const before = drawn();
  press('→');
  press('→');
  expect(drawn()).toBe(before);
});
