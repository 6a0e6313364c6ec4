import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { TraceId } from '../../src/replay/choices/traceChoice.ts';
import { narrateTrace } from '../../src/replay/narrateTrace.ts';
import { CablePanel } from '../../src/views/cable/CablePanel.tsx';
import { ChangesPanel } from '../../src/views/changes/ChangesPanel.tsx';
import { TracePanel } from '../../src/views/trace/TracePanel.tsx';
import { id, index, narrations, replay } from './fixture.ts';

const panel = (n: number, trace: string, onGo = vi.fn(), onClose = vi.fn()) => (
  <TracePanel
    index={index}
    replay={replay}
    n={n}
    trace={trace as TraceId}
    words={narrateTrace(index, replay, n, trace as TraceId)}
    addressOf={({ n: to, trace: of = trace as TraceId }) => `#/the-march/${to}?trace=${of}`}
    onGo={onGo}
    onClose={onClose}
  />
);

test('an answer is shown with its words to the letter, why, the archive and the ways on', () => {
  const { container } = render(panel(1, 'marches'));
  expect(container.querySelector('.trace__holds')?.textContent).toBe('“Not before spring”');
  const quotes = [...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  expect(quotes).toEqual([
    'until spring; the roads 𝄞 are bad.',
    'We are ready to march.\nOnly give us until spring',
  ]);
  expect(screen.getByText('He asks for time.')).toBeTruthy();
  expect(screen.getByText('[Source: Archive, box 7]')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Why not yet?' })).toBeTruthy();
});

test('it takes the focus when it opens, and again for another trace', () => {
  const { rerender } = render(panel(1, 'marches'));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Trace: Will the Duke march?' }));
  screen.getByRole('button', { name: 'Close' }).focus();
  rerender(panel(1, 'bridge'));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Trace: Is the bridge built?' }));
});

test('words lead to their step with their own trace, by address and by click', () => {
  const onGo = vi.fn();
  render(panel(3, 'report-p2', onGo));
  const link = screen.getByRole('link', { name: 'These words in their document, step 1' });
  expect(link.getAttribute('href')).toBe('#/the-march/1?trace=report-p2');
  fireEvent.click(link, { ctrlKey: true });
  expect(onGo).not.toHaveBeenCalled();
  fireEvent.click(link);
  expect(onGo).toHaveBeenCalledWith({ n: 1, trace: 'report-p2' });
});

test('a message that is still to come is named, and none of its words', () => {
  const { container } = render(panel(1, 'marches'));
  const ahead = container.querySelector('.trace__entry--ahead');
  expect(ahead?.textContent).toContain('3. Count to Duke, 4 October yet to come');
  expect(ahead?.textContent).toContain('still waits for this message, 4 October 1950, hour not printed');
  expect(container.textContent).not.toContain('We accept the spring');
});

test('it closes, and says where there is nothing to trace', () => {
  const onClose = vi.fn();
  render(panel(1, 'no-such', vi.fn(), onClose));
  expect(screen.getByText('There is nothing of this name to trace.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

test('every change and the whole message can be traced from the list of changes', () => {
  const onTrace = vi.fn();
  const [step, situation, narration] = [replay.steps[0], replay.situations[1], narrations[1]];
  if (step === undefined || situation === undefined || narration === undefined) throw new Error('no step 1');
  render(
    <ChangesPanel index={index} situation={situation} step={step} narration={narration} onTrace={onTrace} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Not before spring' }));
  expect(onTrace).toHaveBeenLastCalledWith({ question: 'marches' }, 1);
  fireEvent.click(screen.getByRole('button', { name: /now and later/ }));
  expect(onTrace).toHaveBeenLastCalledWith({ message: 'duke-answers' }, 1);
});

test('a passage’s number asks what it moved; traced words are marked, whether they moved something or not', () => {
  const onTrace = vi.fn();
  const [step] = replay.steps;
  if (step === undefined) throw new Error('no step 1');
  const { container } = render(
    <CablePanel index={index} replay={replay} step={step} traced={id('report-p3')} onTrace={onTrace} />,
  );
  fireEvent.click(screen.getByRole('button', { name: '1: what these words moved' }));
  expect(onTrace).toHaveBeenCalledWith({ passage: 'report-p2' }, 1);
  const marks = [...container.querySelectorAll('mark[data-traced]')];
  expect(marks.map(({ textContent }) => textContent).join('')).toBe('he will not march');
  expect(screen.getAllByRole('button', { name: /what these words moved/ })).toHaveLength(2);
});
