import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ControlBar } from '../../src/views/bar/ControlBar.tsx';
import { id, narrations } from './fixture.ts';

function show(n: number, more: Partial<Parameters<typeof ControlBar>[0]> = {}) {
  const narration = narrations[n];
  if (narration === undefined) throw new Error(`no step ${n}`);
  const calls = {
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onPlay: vi.fn(),
    onPause: vi.fn(),
    onSpeed: vi.fn(),
    onOpenList: vi.fn(),
    onPresent: vi.fn(),
  };
  render(
    <ControlBar
      n={n}
      last={3}
      narration={narration}
      playing={false}
      asking={null}
      epilogue={null}
      typed={null}
      speed={1}
      {...calls}
      {...more}
    />,
  );
  return calls;
}

test('says what happened and where the reader is', () => {
  show(1);
  expect(screen.getByText('Duke to Count, 2 October')).toBeTruthy();
  expect(screen.getByText('Step 1 of 3')).toBeTruthy();
});

test('every button asks for its own thing', () => {
  const calls = show(1);
  fireEvent.click(screen.getByRole('button', { name: 'Previous step' }));
  fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  fireEvent.click(screen.getByRole('button', { name: 'All steps' }));
  fireEvent.click(screen.getByRole('button', { name: 'Present' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Pace' }), { target: { value: '2' } });
  expect(calls.onPrevious).toHaveBeenCalledOnce();
  expect(calls.onNext).toHaveBeenCalledOnce();
  expect(calls.onPlay).toHaveBeenCalledOnce();
  expect(calls.onOpenList).toHaveBeenCalledOnce();
  expect(calls.onPresent).toHaveBeenCalledOnce();
  expect(calls.onSpeed).toHaveBeenCalledWith(2);
});

test('while it plays the same button pauses', () => {
  const calls = show(1, { playing: true });
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(calls.onPause).toHaveBeenCalledOnce();
  expect(calls.onPlay).not.toHaveBeenCalled();
});

test.each([
  [0, 'Previous step'],
  [3, 'Next step'],
])('at step %i “%s” does nothing and keeps the focus', (n, name) => {
  const calls = show(n);
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button);
  expect(calls.onPrevious).not.toHaveBeenCalled();
  expect(calls.onNext).not.toHaveBeenCalled();
});

test('a decision point is asked, with who decides, and the way on is said', () => {
  const point = {
    id: 'what-now',
    title: 'What will the Count answer?',
    before: null,
    decider: id<'person'>('count'),
    when: '',
    known: '',
    options: [],
    took: [],
    passages: [],
    recommended: true,
    note: null,
  };
  show(2, { asking: { point, decider: 'The Count' } });
  expect(screen.getByText('The Count decides: What will the Count answer?')).toBeTruthy();
  expect(screen.getByText('Next goes on.')).toBeTruthy();
});
