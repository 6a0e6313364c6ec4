import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/format/scenario.ts';
import type { SheetName } from '../../../src/replay/choices/sheetChoice.ts';
import { lookUp } from '../../../src/replay/lookUp.ts';
import { PaperView } from '../../../src/views/paper/PaperView.tsx';
import { koreaScenario } from '../koreaScenario.ts';
import { paperProps } from './paperProps.ts';

const korea = koreaScenario();

function sheetOf(sheet: SheetName, scenario: Scenario = korea, mark: string | null = null): HTMLElement {
  const { container } = render(<PaperView {...paperProps(scenario, sheet, mark)} />);
  const main = container.querySelector('main');
  if (main === null) throw new Error('There is no paper.');
  return main;
}

const texts = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

test('a handout has a panel a step: its words to the letter, what they changed, why, and where they are from', () => {
  const page = sheetOf('handout');
  const { replay, index, narrations } = paperProps(korea, 'handout');
  for (const { n, changes, document } of replay.steps) {
    const panel = page.querySelector(`[aria-labelledby="paper-step-${n}"]`);
    if (panel === null) throw new Error(`There is no panel of step ${n}.`);
    const text = panel.textContent ?? '';
    const narration = narrations[n];
    const { reference, badges } = lookUp(index.documents, document);
    const said = [
      narration?.heading,
      narration?.date,
      narration?.note,
      reference,
      `https://room.example/#/step/${n}`,
      ...badges.map((badge) => badge.text),
      ...changes.flatMap(({ why, passages }) => [
        why,
        ...passages.map((id) => `“${lookUp(index.passages, id).exact}”`),
      ]),
      ...changes.map(({ question, to }) => lookUp(lookUp(index.answers, question), to).mark?.text ?? ''),
      ...(changes.length === 0 ? ['Nothing moved.'] : []),
    ];
    for (const words of said) expect(text, `step ${n}`).toContain(words);
  }
});

test('a reader has every document to the letter, every footnote at its document, and every word that moved an answer marked', () => {
  const page = sheetOf('reader');
  const documents = [...page.querySelectorAll('.reader-document')];
  expect(documents.map((one) => texts(one as HTMLElement, '.sheet__line').join('')).toSorted()).toEqual(
    korea.documents.map(({ text }) => text).toSorted(),
  );
  for (const { title, footnotes } of korea.documents) {
    const own = documents.find((one) => one.querySelector('h3')?.textContent === title);
    for (const { text } of footnotes) expect(own?.textContent).toContain(text);
  }
  const marked = new Set(
    [...page.querySelectorAll<HTMLElement>('mark[data-passage]')].map(({ dataset }) => dataset.passage),
  );
  const { replay } = paperProps(korea, 'reader');
  for (const { changes } of replay.steps)
    for (const id of changes.flatMap(({ passages }) => passages)) expect(marked).toContain(id);
});

/** Everything that says what the record took, replaced. */
const otherwise: Scenario = {
  ...korea,
  summary: 'Noise.',
  sources: korea.sources.map((source) => ({ ...source, title: 'Noise', url: null, note: null })),
  outside: [],
  passages: korea.passages.map((passage) => ({ ...passage, exact: 'Noise' })),
  decisions: korea.decisions.map((point) => ({ ...point, took: [], passages: [], note: 'Noise.' })),
  transitions: korea.transitions.map((transition) => ({ ...transition, why: 'Noise.' })),
  questions: korea.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, title: 'Noise' })),
  })),
};

test('a worksheet without answers has nothing of them in the page', () => {
  expect(sheetOf('worksheet', otherwise).innerHTML).toBe(sheetOf('worksheet').innerHTML);
  expect(sheetOf('worksheet-answers', otherwise).innerHTML).not.toBe(sheetOf('worksheet-answers').innerHTML);
});

test('a worksheet has who decides, what is in hand, what could be done; and with answers what the record took', () => {
  const page = sheetOf('worksheet-answers');
  const points = korea.decisions.filter(({ recommended }) => recommended);
  const pages = [...page.querySelectorAll('.worksheet-page')];
  expect(pages).toHaveLength(points.length);
  for (const [at, { title, known, options, took, passages }] of points.entries()) {
    const text = pages[at]?.textContent ?? '';
    for (const words of [title, known, ...options.map((option) => option.text)])
      expect(text).toContain(words);
    expect(pages[at]?.querySelectorAll('[data-took]')).toHaveLength(took.length);
    for (const id of passages)
      expect(text).toContain(`“${korea.passages.find((passage) => passage.id === id)?.exact}”`);
    if (took.length === 0) expect(text).toContain('The dossier holds no answer to this.');
  }
  const asked = texts(sheetOf('worksheet'), '.worksheet-page')[2];
  expect(asked).toContain('Mao Zedong decides');
  expect(asked).toContain('Stalin to Mao and Zhou, 1 October: received it, between 1 and 2 October 1950');
});

test.each([
  ['handout', '.panel-step:not([aria-labelledby="paper-step-0"])'],
  ['reader', '.reader-document'],
  ['worksheet', '.worksheet-page'],
  ['picture', 'svg'],
] as const)('a mark stands on every part and in every margin of the %s', (sheet, part) => {
  const mark = 'What if, \\ "not" the record';
  const page = sheetOf(sheet, korea, mark);
  const parts = texts(page, part);
  expect(parts.length).toBeGreaterThan(0);
  for (const text of parts) expect(text).toContain(mark);
  if (sheet !== 'picture')
    expect(document.documentElement.style.getPropertyValue('--margin-mark')).toBe(
      '"What if, \\5c  \\22 not\\22  the record"',
    );
});

test('says so where the browser does not print', async () => {
  render(<PaperView {...paperProps(korea, 'worksheet')} onPrint={() => false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(screen.getByRole('status').textContent).toContain('did not open its printing');
});
