import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChangesPanel } from '../../src/views/changes/ChangesPanel.tsx';
import { index, narrations, replay } from './fixture.ts';

function show(n: number) {
  const situation = replay.situations[n];
  const narration = narrations[n];
  if (situation === undefined || narration === undefined) throw new Error(`no step ${n}`);
  const step = replay.steps[n - 1] ?? null;
  return render(<ChangesPanel index={index} situation={situation} step={step} narration={narration} />);
}

test('a change says the answer before, the answer after, why, and by which words', () => {
  show(1);
  const [change] = screen.getAllByRole('listitem');
  expect(change?.textContent).toContain('before: Ready');
  expect(change?.textContent).toContain('now: Not before spring');
  expect(change?.textContent).toContain('He asks for time.');
  expect(change?.querySelector('s')?.textContent).toBe('Ready');
  const quotes = [...(change?.querySelectorAll('blockquote') ?? [])].map(({ textContent }) => textContent);
  expect(quotes).toEqual([
    'until spring; the roads 𝄞 are bad.',
    'We are ready to march.\nOnly give us until spring',
  ]);
});

test('the number at a quotation leads to the words in the document', () => {
  show(1);
  expect(screen.getByRole('button', { name: '1: to these words in the document' })).toBeTruthy();
});

test('that nothing moved is said in words', () => {
  show(2);
  expect(screen.getByText(/Nothing moved\. No answer gives way/)).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

test('a consequence is said to be one; its words may stand in another document, which is named', () => {
  show(3);
  const consequence = screen.getAllByRole('listitem')[1];
  expect(consequence?.textContent).toContain('A consequence');
  expect(consequence?.textContent).toContain('[2] in: Report of the Envoy to the Count, 3 October');
  expect(consequence?.textContent).toContain('draft, approval not shown');
});

test('every party is listed; unknown and unshown stay so', () => {
  const { container } = show(1);
  const hands = [...container.querySelectorAll('.hands__hand')].map(({ textContent }) => textContent);
  expect(hands).toEqual([
    'Dukewrote it, 2 October 1950, hour not printed',
    'Countreceived it, 3 October 1950, 12:15, Capital clock (assumed)Read the same day.',
    'Baronnot shown to have had it',
    'Kingunknown: the dossier does not say',
  ]);
});

test('addressed is never said to be read', () => {
  const { container } = show(2);
  expect(container.querySelector('.hands__hand--addressed')?.textContent).toContain(
    'addressed; not shown to have read it',
  );
});

test('before the first message it says what holds and that the proof looks back', () => {
  show(0);
  const opening = within(screen.getByRole('region', { name: 'Before the first message' }));
  expect(opening.getByText('Ready')).toBeTruthy();
  expect(opening.getByText('So the envoy remembers it.')).toBeTruthy();
  expect(opening.getByText(/looking back, in: Report/)).toBeTruthy();
});
