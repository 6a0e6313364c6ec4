import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CablePanel } from '../../src/views/cable/CablePanel.tsx';
import { index, replay, scenario } from './fixture.ts';

const stepAt = (n: number) => {
  const step = replay.steps[n - 1];
  if (step === undefined) throw new Error(`no step ${n}`);
  return step;
};
const show = (n: number) => render(<CablePanel index={index} replay={replay} step={stepAt(n)} />);
const textOf = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent).join('');

test.each([1, 2, 3])('at step %i the lines joined are the document, to the letter', (n) => {
  const { container } = show(n);
  const document = scenario.documents.find(({ id }) => id === stepAt(n).document);
  expect(textOf(container.querySelectorAll('.sheet__line'))).toBe(document?.text);
});

test('the marks of a passage joined are exactly the passage, over line ends and where two overlap', () => {
  const { container } = show(1);
  for (const id of ['report-p1', 'report-p2']) {
    const exact = scenario.passages.find((passage) => passage.id === id)?.exact;
    expect(textOf(container.querySelectorAll(`mark[data-passage="${id}"]`))).toBe(exact);
  }
});

test('only the words that move something at this step are marked', () => {
  const { container } = show(3);
  const marked = [...container.querySelectorAll('mark')].map(({ dataset }) => dataset.passage);
  expect(new Set(marked)).toEqual(new Set(['order-p1']));
});

test('passages are numbered in the order of the changes, not of the text', () => {
  show(1);
  const numbers = screen.getAllByRole('button', { name: /what these words moved/ });
  expect(numbers.map((button) => button.getAttribute('data-sign'))).toEqual(['2', '1']);
});

test('markup in a source stays words', () => {
  const { container } = show(1);
  expect(container.querySelector('script')).toBeNull();
  expect(container.textContent).toContain('<script>alert(1)</script>');
});

test('another message of the same document is there, and said to be another', () => {
  show(1);
  const label = screen.getByText('Envoy to Count').closest('p');
  expect(label?.textContent).toBe('Envoy to Count another message: step 2');
});

test('a footnote sign is described by its footnote', () => {
  const { container } = show(2);
  const sign = screen.getByRole('button', { name: /footnote/ });
  const note = container.ownerDocument.getElementById(sign.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toContain('He did march.');
  expect(note?.textContent).toContain('From outside the dossier (certainty high): A chronicle');
});

test('a footnote opens at its sign and is gone at the next step', () => {
  const { rerender } = show(2);
  const slip = screen.getAllByRole('note', { hidden: true })[0];
  fireEvent.click(screen.getByRole('button', { name: /footnote/ }));
  expect(slip?.textContent).toContain('He did march.');
  rerender(<CablePanel index={index} replay={replay} step={stepAt(1)} />);
  expect(screen.getByRole('note', { hidden: true }).textContent).toBe('');
});

test('what must not be overlooked stands at the head', () => {
  show(3);
  const badges = screen.getByRole('list', { name: 'Not to be overlooked' });
  expect(within(badges).getByText('Draft')).toBeTruthy();
  expect(within(badges).getByText('Approval not shown.')).toBeTruthy();
  expect(within(badges).getByText('Fictional')).toBeTruthy();
});

test('facts say the clock that is only assumed, the numbers, the copies, the archive', () => {
  show(1);
  const facts = screen.getByRole('region', { name: 'About this document' }).textContent;
  expect(facts).toContain('3 October 1950, 12:15, Capital clock (assumed)');
  expect(facts).toContain('No. 12');
  expect(facts).toContain('Copies: COUNT');
  expect(facts).toContain('[Source: Archive, box 7]');
});

test('a reference names its target and whether the dossier has it', () => {
  show(3);
  const facts = screen.getByRole('region', { name: 'About this document' }).textContent;
  expect(facts).toContain('answers Duke to Count, 2 October in this dossier');
});

test('focus inside the document is not lost when a step takes its place away', () => {
  const { rerender } = show(1);
  screen.getAllByRole('button', { name: /what these words moved/ })[0]?.focus();
  rerender(<CablePanel index={index} replay={replay} step={stepAt(3)} />);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The document' }));
});
