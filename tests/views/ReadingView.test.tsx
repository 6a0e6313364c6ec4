import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ReadingView } from '../../src/views/reading/ReadingView.tsx';
import { index, narrations, replay, scenario } from './fixture.ts';

const view = (n: number, onGo = vi.fn()) => (
  <ReadingView
    index={index}
    replay={replay}
    n={n}
    narrations={narrations}
    addressOf={(to) => `#/the-march/${to}`}
    onGo={onGo}
  />
);

test('the whole replay is there: a heading, the sentences and the document of every step', () => {
  const { container } = render(view(1));
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Before the first message',
    '1. Duke to Count, 2 October',
    '2. Envoy to Count, 3 October',
    '3. Count to Duke, 4 October',
  ]);
  expect(screen.getByText('Nothing moved.')).toBeTruthy();
  const steps = [...container.querySelectorAll('section.reading-step')].slice(1);
  const texts = steps.map((step) =>
    [...step.querySelectorAll('.sheet__line')].map((line) => line.textContent).join(''),
  );
  const written = replay.steps.map((step) => scenario.documents.find(({ id }) => id === step.document)?.text);
  expect(texts).toEqual(written);
});

test('its root says the step, and the present one is marked', () => {
  const { container, rerender } = render(view(3));
  const main = container.querySelector('main');
  expect(main?.dataset).toMatchObject({ step: '3', steps: '3', message: 'count-accepts' });
  expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('Count to Duke');
  rerender(view(0));
  expect(main?.dataset).toMatchObject({ step: '0', message: '' });
  expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
});

test('a heading is an address, and a plain click stays on the page', () => {
  const onGo = vi.fn();
  render(view(1, onGo));
  const link = screen.getByRole('link', { name: /Envoy to Count/ });
  expect(link.getAttribute('href')).toBe('#/the-march/2');
  expect(fireEvent.click(link)).toBe(false);
  expect(onGo).toHaveBeenCalledWith(2);
  onGo.mockClear();
  fireEvent.click(link, { ctrlKey: true });
  expect(onGo).not.toHaveBeenCalled();
});

test('every id on the page stands once', () => {
  const { container } = render(view(1));
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
