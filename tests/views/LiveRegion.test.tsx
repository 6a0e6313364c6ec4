import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from '../../src/views/notice/LiveRegion.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('after a burst of twenty steps only the last is said, once', () => {
  const said: string[] = [];
  const { rerender } = render(<LiveRegion sentence="Step 0." />);
  const watcher = new MutationObserver(() => said.push(screen.getByRole('status').textContent));
  watcher.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
  for (let n = 1; n <= 20; n += 1) {
    rerender(<LiveRegion sentence={`Step ${n}.`} />);
    act(() => void vi.advanceTimersByTime(33));
  }
  act(() => void vi.advanceTimersByTime(1_000));
  said.push(...watcher.takeRecords().map(() => screen.getByRole('status').textContent));
  expect(new Set(said)).toEqual(new Set(['Step 20.']));
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
});
