import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStepsBeside } from '../../src/views/prepared/useStepsBeside.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const stay = () => {
  for (let waited = 0; waited < 6; waited += 1) act(() => void vi.advanceTimersByTime(400));
};
const at = (first: number, ahead = true) =>
  renderHook(({ n }) => useStepsBeside(n, 9, ahead), { initialProps: { n: first } });

test('once the reader stays, the steps beside the one in view are kept, the next one first', () => {
  const { result } = at(4);
  expect(result.current).toEqual([4]);
  stay();
  expect(result.current).toEqual([4, 5, 3]);
});

test('a step that is none of them takes the place of the one in view', () => {
  const { result, rerender } = at(4);
  stay();
  rerender({ n: 8 });
  expect(result.current).toEqual([8, 5, 3]);
  stay();
  expect(result.current).toEqual([8, 9, 7]);
});

test('one that was prepared has the next one prepared at once, either way, and keeps the one it came from', () => {
  const { result, rerender } = at(4);
  stay();
  for (const n of [5, 6, 7]) {
    rerender({ n });
    expect(result.current).toEqual([n, n + 1, n - 1]);
  }
  for (const n of [6, 5, 4]) {
    rerender({ n });
    expect(result.current).toEqual([n, n + 1, n - 1]);
  }
});

test('whoever goes on at once has nothing drawn beside', () => {
  const { result, rerender } = at(1);
  for (const n of [2, 3, 4]) {
    act(() => void vi.advanceTimersByTime(80));
    rerender({ n });
    expect(result.current).toEqual([n]);
  }
});

test('where nothing may be drawn ahead, the one in view is the only one', () => {
  const { result, rerender } = at(4, false);
  stay();
  rerender({ n: 5 });
  stay();
  expect(result.current).toEqual([5]);
});
