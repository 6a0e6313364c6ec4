import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveRegion } from '../../src/views/notice/LiveRegion.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('after a burst of twenty steps only the last is said, once', () => {
  const said = new Set<string>();
  const hear = () => said.add(screen.getByRole('status').textContent);
  const { rerender } = render(<LiveRegion sentence="Step 0." />);
  for (let n = 1; n <= 20; n += 1) {
    rerender(<LiveRegion sentence={`Step ${n}.`} />);
    act(() => void vi.advanceTimersByTime(33));
    hear();
  }
  for (let waited = 0; waited < 50; waited += 1) {
    act(() => void vi.advanceTimersByTime(20));
    hear();
  }
  expect([...said]).toEqual(['', 'Step 20.']);
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
});

test('a step is not said once another is in view, unless it comes back', () => {
  let inView = 'Step 1.';
  const sentence = 'Step 1.';
  render(<LiveRegion sentence={sentence} holds={() => inView === sentence} />);
  const wait = () => act(() => void vi.advanceTimersByTime(1_000));
  inView = 'Step 2.';
  wait();
  expect(screen.getByRole('status').textContent).toBe('');
  inView = 'Step 1.';
  wait();
  expect(screen.getByRole('status').textContent).toBe('Step 1.');
});
