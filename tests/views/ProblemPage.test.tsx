import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProblemPage } from '../../src/views/problems/ProblemPage.tsx';

const problems = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    rule: 'quote-it',
    file: 'documents/doc-1.txt',
    line: n + 1,
    column: 7,
    message: `A printed value must be quoted (${n + 1}).`,
    found: '# 600382/sh <b>',
  }));

test('each problem has its place, its sentence and the words found, as characters', () => {
  const { container } = render(<ProblemPage title="The march" problems={problems(2)} />);
  const first = screen.getAllByRole('listitem')[0]?.textContent;
  expect(first).toBe('documents/doc-1.txt:1:7A printed value must be quoted (1).# 600382/sh <b>');
  expect(container.querySelector('b')).toBeNull();
  expect(screen.getByText('2 problems were found in its files.')).toBeTruthy();
});

test('of many the first fifty are shown, with the count of all', () => {
  render(<ProblemPage title="The march" problems={problems(60)} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByText('60 problems were found in its files; the first 50 are shown.')).toBeTruthy();
});
