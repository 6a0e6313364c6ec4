import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRehearsal } from '../../src/app/useRehearsal.ts';
import { openFlip } from '../../src/views/prepared/flip.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const beIdle = () => act(() => void vi.advanceTimersByTime(1_000));

/** A page with these steps ready, at which a reader has come to `reader.at`. */
function page(ready: readonly number[]) {
  const flip = openFlip();
  const reader = { at: 2 };
  const shown: number[] = [];
  flip.join({ has: (n) => ready.includes(n), show: (n) => shown.push(n) });
  const at = () => reader.at;
  const { rerender } = renderHook(({ steps }) => useRehearsal(flip, 2, at, steps), {
    initialProps: { steps: [2] },
  });
  return { reader, shown, draw: (steps: number[]) => rerender({ steps }) };
}

test('the next step comes into view and goes again, once', () => {
  const { shown, draw } = page([2, 3]);
  beIdle();
  expect(shown).toEqual([3, 2]);
  draw([2, 3]);
  beIdle();
  expect(shown).toEqual([3, 2]);
});

test('as soon as it is ready', () => {
  const ready = [2];
  const { shown, draw } = page(ready);
  beIdle();
  expect(shown).toEqual([]);
  ready.push(3);
  draw([2, 3]);
  beIdle();
  expect(shown).toEqual([3, 2]);
});

test('but not where the reader has gone on already', () => {
  const { reader, shown } = page([2, 3, 4]);
  reader.at = 3;
  beIdle();
  expect(shown).toEqual([]);
});

test('the key that goes with it asks for nothing', () => {
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  page([2, 3]);
  beIdle();
  window.removeEventListener('keydown', heard);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ key: '', ctrlKey: true });
});
