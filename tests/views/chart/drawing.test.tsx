import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { captionDrawing, captionOf } from '../../../src/views/chart/captionDrawing.ts';
import { readDrawing } from '../../../src/views/chart/readDrawing.ts';
import type { DrawnMark } from '../../../src/views/picture/drawing.ts';
import { drawingSvg } from '../../../src/views/picture/drawingSvg.ts';
import { textWidth, wrapText } from '../../../src/views/picture/wrapText.ts';
import { index, narrations, replay } from '../fixture.ts';

const mark: DrawnMark = {
  kind: 'text',
  text: 'A <b> & "quoted" \u0000 word 中文',
  x: 10,
  y: 20,
  anchor: 'start',
  fill: 'rgb(0, 0, 0)',
  family: '"PT Sans", sans-serif',
  size: 20,
  weight: '400',
  style: 'normal',
};
const style = { ground: '#fff', ink: '#000', quiet: '#333', serif: 'serif', sans: 'sans-serif' };

test('a saved picture says its title, its step, the archival reference and under which rights', () => {
  const narration = narrations[1];
  if (narration === undefined) throw new Error('There is no first step.');
  const caption = captionOf(index, replay, narration);
  const drawing = captionDrawing({ width: 900, height: 300, marks: [mark] }, caption, style);
  const page = new DOMParser().parseFromString(drawingSvg(drawing, caption.title), 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const text = [...page.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  for (const words of [
    'The march',
    'Step 1 of 3: Duke to Count, 2 October',
    '[Source: Archive, box 7]',
    'Free to all',
  ])
    expect(text).toContain(words);
  expect(page.querySelector('title')?.textContent).toBe('The march');
});

test('words of a scenario stay words in the file', () => {
  const svg = drawingSvg({ width: 9, height: 9, ground: '#fff', marks: [mark] }, '<script>');
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('text')?.textContent).toBe('A <b> & "quoted"  word 中文');
  expect(page.querySelector('b, script')).toBeNull();
});

test('before the first message the sources of the dossier stand for the document', () => {
  const [opening] = narrations;
  if (opening === undefined) throw new Error('There is no opening.');
  expect(captionOf(index, replay, opening).below[0]).toBe('The book, https://example.org/book');
});

test('lines are no wider than they may be, and lose no letter', () => {
  const text =
    'Five or six divisions to the 38th parallel, at once; Donaudampfschifffahrtsgesellschaft 中华人民共和国';
  const lines = wrapText(text, 20, 150);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(150);
});

test('what waits for its step is not in the picture that is saved', () => {
  const { container } = render(
    <svg aria-hidden="true">
      <text>in view</text>
      <g>
        <text>waits</text>
      </g>
    </svg>,
  );
  container.querySelector('g')?.setAttribute('inert', '');
  const texts = readDrawing(container).map((mark) => (mark.kind === 'text' ? mark.text : mark.path));
  expect(texts).toEqual(['in view']);
});
