import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { QuestionId } from '../../src/format/ids.ts';
import { SituationPanel } from '../../src/views/situation/SituationPanel.tsx';
import { id, index, replay } from './fixture.ts';

const all: readonly QuestionId[] = [id('marches'), id('bridge')];

function panel(n: number, shown = all, onChoose = vi.fn(), onGo = vi.fn()) {
  const situation = replay.situations[n];
  if (situation === undefined) throw new Error(`no situation ${n}`);
  const step = replay.steps[n - 1] ?? null;
  return (
    <SituationPanel
      index={index}
      situation={situation}
      step={step}
      shown={shown}
      onChoose={onChoose}
      choosing={false}
      onChoosing={vi.fn()}
      onGo={onGo}
    />
  );
}

const held = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => [
    dataset.question,
    dataset.answer,
  ]);

test('each question in view carries its id and the answer that holds, at every step', () => {
  const { container, rerender } = render(panel(0));
  const seen = [held(container)];
  for (const n of [1, 2, 3]) {
    rerender(panel(n));
    seen.push(held(container));
  }
  expect(seen).toEqual([
    [
      ['marches', 'ready'],
      ['bridge', 'building'],
    ],
    [
      ['marches', 'spring'],
      ['bridge', 'building'],
    ],
    [
      ['marches', 'spring'],
      ['bridge', 'building'],
    ],
    [
      ['marches', 'never'],
      ['bridge', 'stopped'],
    ],
  ]);
});

test('what moved is said in words, with the numbers of its passages', () => {
  const { container } = render(panel(1));
  const [marches, bridge] = container.querySelectorAll('[data-question]');
  expect(marches?.textContent).toContain('moved now');
  expect(marches?.textContent).toContain('moved by passage 1 2');
  expect(bridge?.textContent).not.toContain('moved now');
});

test('an answer that a later document proves is said to look back, until it gives way', () => {
  const { rerender } = render(panel(0));
  expect(screen.getByText('from a later document, looking back')).toBeTruthy();
  rerender(panel(1));
  expect(screen.queryByText('from a later document, looking back')).toBeNull();
});

test('an answer leads to the step that brought it', () => {
  const onGo = vi.fn();
  render(panel(2, all, vi.fn(), onGo));
  fireEvent.click(screen.getByRole('button', { name: /^step 1/ }));
  expect(onGo).toHaveBeenCalledWith(1);
});

test('an answer that must be marked is marked', () => {
  render(panel(3));
  expect(screen.getByText('draft, approval not shown')).toBeTruthy();
});

test('the reader chooses the questions in view; they keep their order', () => {
  const onChoose = vi.fn();
  const { container } = render(panel(0, [id('bridge')], onChoose));
  expect(held(container)).toEqual([['bridge', 'building']]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Will the Duke march?', hidden: true }));
  expect(onChoose).toHaveBeenCalledWith(['marches', 'bridge']);
});
