import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { lawfulLink } from '../../src/views/opening/lawfulLink.ts';
import { OpeningPage } from '../../src/views/opening/OpeningPage.tsx';
import { index, replay } from './fixture.ts';

function show(resume: { n: number; title: string } | null) {
  const calls = { onBegin: vi.fn(), onResume: vi.fn(), onDismissResume: vi.fn() };
  render(<OpeningPage index={index} replay={replay} resume={resume} {...calls} />);
  return calls;
}

test('says what the dossier is, how long, how much, and that it is made up', () => {
  show(null);
  expect(screen.getByRole('heading', { level: 2, name: 'The march' })).toBeTruthy();
  expect(screen.getByText('2 to 4 October 1950')).toBeTruthy();
  expect(screen.getByText('2 documents, 3 messages')).toBeTruthy();
  expect(screen.getByText('Fictional')).toBeTruthy();
  expect(screen.getByText('None of this happened.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'example.org' })).toBeTruthy();
});

test('begins when asked; offers nothing where nothing was left', () => {
  const { onBegin } = show(null);
  fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(onBegin).toHaveBeenCalledOnce();
  expect(screen.queryByText(/You left off/)).toBeNull();
});

test('offers the place where the reader left off, and does not insist', () => {
  const { onResume, onDismissResume } = show({ n: 2, title: 'Envoy to Count, 3 October' });
  expect(screen.getByText('You left off at step 2: Envoy to Count, 3 October.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go on from there' }));
  fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
  expect(onResume).toHaveBeenCalledOnce();
  expect(onDismissResume).toHaveBeenCalledOnce();
});

describe('what may become a link', () => {
  test.each([
    ['https://example.org/a?b#c', 'example.org'],
    [' http://example.org ', 'example.org'],
    ['mailto:archive@example.org', 'archive@example.org'],
  ])('%s', (text, host) => expect(lawfulLink(text)?.host).toBe(host));

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/relative',
    'example.org',
    'http://',
    '',
    'https:',
  ])('not %j', (text) => expect(lawfulLink(text)).toBeNull());
});
