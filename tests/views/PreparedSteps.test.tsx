import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextToPrepare } from '../../src/views/prepared/nextToPrepare.ts';
import { PreparedSteps } from '../../src/views/prepared/PreparedSteps.tsx';
import { FRAME_SHOWN } from '../../src/views/prepared/showFrame.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const draw = (n: number) => (
  <section className="panel" tabIndex={-1}>
    <button type="button">step {n}</button>
  </section>
);
const opening = (
  <section className="panel" tabIndex={-1}>
    <button type="button">the opening</button>
  </section>
);
const steps = (n: number, drawn: (n: number) => ReactNode = draw) => (
  <PreparedSteps n={n} last={5} draw={drawn} opening={opening} />
);
const inPage = (container: Element) => container.textContent;
/** One step is drawn at a time; long enough for all of them. */
const settle = () => {
  for (let drawn = 0; drawn < 8; drawn += 1) act(() => void vi.advanceTimersByTime(1_000));
};

test('only the step in view is in the page, however many are drawn beforehand', () => {
  const { container, rerender } = render(steps(0));
  settle();
  expect(inPage(container)).toBe('the opening');
  for (const n of [1, 2, 5, 4, 1]) {
    rerender(steps(n));
    expect(inPage(container)).toBe(`step ${n}`);
    settle();
    expect(inPage(container)).toBe(`step ${n}`);
  }
  rerender(steps(0));
  expect(inPage(container)).toBe('the opening');
});

test('a step is there at once, drawn beforehand or not', () => {
  const { container, rerender } = render(steps(4));
  expect(inPage(container)).toBe('step 4');
  rerender(steps(2));
  expect(inPage(container)).toBe('step 2');
});

test('a step drawn beforehand is not drawn again when it is taken', () => {
  const counted = vi.fn(draw);
  const { rerender } = render(steps(1, counted));
  settle();
  const before = counted.mock.calls.length;
  expect(new Set(counted.mock.calls.map(([n]) => n))).toEqual(new Set([1, 2, 3, 4, 5]));
  for (const n of [2, 3, 4, 5, 1]) rerender(steps(n, counted));
  expect(counted.mock.calls.length).toBe(before);
});

test('a burst leaves exactly the last step', () => {
  const { container, rerender } = render(steps(1));
  for (const n of [2, 3, 4, 3, 2, 3, 4, 5]) rerender(steps(n));
  settle();
  expect(inPage(container)).toBe('step 5');
});

test.each([
  [0, 1, 'step 1'],
  [1, 2, 'step 2'],
  [1, 0, 'the opening'],
])('focus in what goes (%i) is taken over by what comes (%i)', (from, to, words) => {
  const { rerender } = render(steps(from));
  screen.getByRole('button').focus();
  rerender(steps(to));
  expect(document.activeElement?.className).toBe('panel');
  expect(document.activeElement?.textContent).toBe(words);
});

test('focus elsewhere stays where it is', () => {
  render(<input aria-label="elsewhere" />);
  const { rerender } = render(steps(1));
  screen.getByLabelText('elsewhere').focus();
  rerender(steps(2));
  expect(document.activeElement).toBe(screen.getByLabelText('elsewhere'));
});

test('a step hears that it has come onto the page, each time', async () => {
  const { container, rerender } = render(steps(1));
  const heard = vi.fn();
  container.querySelector('.prepared__frame')?.addEventListener(FRAME_SHOWN, heard);
  await act(async () => rerender(steps(2)));
  heard.mockClear();
  await act(async () => rerender(steps(1)));
  expect(heard).toHaveBeenCalledOnce();
});

describe('what is drawn next', () => {
  test.each([
    ['the step in view', [], 3, 9, [3]],
    ['then the next one', [3], 3, 9, [3, 4]],
    ['then the one before', [3, 4], 3, 9, [3, 4, 2]],
    ['then further on', [3, 4, 2], 3, 9, [3, 4, 2, 5]],
    ['before the first step, the first', [], 0, 9, [1]],
    ['nothing past the last', [9, 8], 9, 9, [9, 8, 7]],
    ['nothing where all are', [1, 2], 1, 2, null],
    ['nothing where there is no step', [], 0, 0, null],
  ])('%s', (_, ready, n, last, next) => {
    expect(nextToPrepare(ready, n, last)).toEqual(next);
  });

  test('of a long replay only those around the reader are kept', () => {
    const all = Array.from({ length: 24 }, (_, at) => at + 1);
    const next = nextToPrepare(all, 500, 1_000);
    expect(next).toEqual([500]);
    let ready: readonly number[] = next ?? [];
    for (let more = nextToPrepare(ready, 500, 1_000); more !== null; more = nextToPrepare(ready, 500, 1_000))
      ready = more;
    expect(ready).toHaveLength(24);
    expect(Math.max(...ready.map((step) => Math.abs(step - 500)))).toBeLessThanOrEqual(12);
  });
});
