import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { DossierView } from '../../../src/views/dossier/DossierView.tsx';
import type { DossierAddresses } from '../../../src/views/dossier/dossierAddresses.ts';
import type { Shown } from '../../../src/views/dossier/shownBy.ts';
import { id, narrations, replay, scenario } from '../fixture.ts';

const order = scenario.documents[1];
const index = indexScenario({
  ...scenario,
  documents: scenario.documents.map((document) =>
    document.id === order?.id
      ? {
          ...document,
          references: [
            ...document.references,
            {
              document: id<'document'>('order'),
              message: id<'message'>('count-accepts'),
              passage: id<'passage'>('order-p1'),
              relation: 'mentions' as const,
              target: id<'missing'>('old-treaty'),
              status: 'missing' as const,
              note: 'Not by name.',
              basis: { kind: 'source' as const },
            },
          ],
        }
      : document,
  ),
  missing: [
    {
      id: id('old-treaty'),
      title: 'The old treaty',
      written: 'before 1950',
      content: 'An alliance.',
      elsewhere: null,
      certainty: 'medium',
    },
  ],
});

const addresses: DossierAddresses = {
  of: (shown) => `#/dossier/${shown}`,
  ofDocument: (document) => `#/cited/${document}`,
  ofPair: (pair) => `#/pair/${pair}`,
  ofStep: (n) => `#/step/${n}`,
  whole: (address) => `https://room.example/${address}`,
};

const view = (n: number, chosen: Shown | null = null, searchAsked = false, onSearchTaken = vi.fn()) => (
  <DossierView
    index={index}
    replay={replay}
    n={n}
    narrations={narrations}
    chosen={chosen}
    addresses={addresses}
    searchAsked={searchAsked}
    onSearchTaken={onSearchTaken}
  />
);

/** The part of the page with this heading. */
const part = (name: string) => within(screen.getByRole('region', { name }));

test('a step shows its document, whole and to the letter; its root says the step', () => {
  const { container, rerender } = render(view(1));
  const lines = () =>
    [...container.querySelectorAll('.sheet__line')].map(({ textContent }) => textContent).join('');
  expect(lines()).toBe(scenario.documents[0]?.text);
  expect(container.querySelector('main')?.dataset).toMatchObject({
    step: '1',
    steps: '3',
    message: 'duke-answers',
  });
  rerender(view(3));
  expect(lines()).toBe(scenario.documents[1]?.text);
  rerender(view(3, id('report')));
  expect(lines()).toBe(scenario.documents[0]?.text);
  rerender(view(0));
  expect(lines()).toBe('');
  expect(screen.getByText(/Choose a document/)).toBeTruthy();
  expect(part('Where the print does not add up').getByRole('link').getAttribute('href')).toBe(
    '#/dossier/report',
  );
});

test('all its passages are marked to the letter, and each that does something says what', () => {
  const { container } = render(view(1));
  for (const { id: passage, document, exact } of scenario.passages) {
    if (document !== 'report') continue;
    const marks = [...container.querySelectorAll(`mark[data-passage="${passage}"]`)];
    expect(marks.map(({ textContent }) => textContent).join('')).toBe(exact);
  }
  const list = part('Passages').getAllByRole('listitem');
  expect(list[0]?.textContent).toContain('Step 1: moved “Will the Duke march?” to “Not before spring”');
  expect(part('Passages').getAllByRole('link', { name: 'Step 3' })[0]?.getAttribute('href')).toBe('#/step/3');
});

test('it has links to its steps, and every id on the page stands once', () => {
  const { container } = render(view(1));
  expect(screen.getByRole('link', { name: /^Step 2: Envoy to Count/ }).getAttribute('href')).toBe('#/step/2');
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('references lead out and in, to missing documents too', () => {
  const { rerender } = render(view(1));
  expect(part('Points at it').getByRole('link').getAttribute('href')).toBe('#/dossier/order');
  rerender(view(3));
  const out = part('About this document');
  expect(out.getByRole('link', { name: 'Duke to Count, 2 October' }).getAttribute('href')).toBe(
    '#/dossier/report',
  );
  expect(out.getByRole('link', { name: 'The old treaty' }).getAttribute('href')).toBe('#/dossier/old-treaty');
});

test('a document that the dossier does not have says what names it, and that it moves nothing', () => {
  const { container } = render(view(1, id('old-treaty')));
  const card = container.querySelector('.missing-card')?.textContent ?? '';
  for (const words of [
    'It moves nothing',
    'before 1950',
    'An alliance.',
    'Not known',
    'medium',
    'Not by name.',
  ])
    expect(card).toContain(words);
  expect(part('Named by').getByRole('link').textContent).toBe('Order of the Count, 4 October');
  expect(container.querySelector('.missing-card')?.textContent).toContain('We accept the spring.');
});

test('where the print does not add up, the words and the reckoning stand', () => {
  render(view(1));
  const flags = part('Where the print does not add up');
  expect(flags.getByText('12 − 1 = 11')).toBeTruthy();
  fireEvent.click(flags.getByRole('button', { name: 'he will not march' }));
  expect(document.activeElement?.getAttribute('data-passage')).toBe('report-p3');
});

test('the list can be sorted, and says which document is shown', () => {
  render(view(1));
  const list = within(screen.getByRole('navigation', { name: 'Documents' }));
  expect(list.getByRole('link', { current: true }).textContent).toContain('Report of the Envoy');
  fireEvent.click(list.getByRole('radio', { name: 'Part in the story' }));
  expect(list.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Will the Duke march?',
    'Is the bridge built?',
    '1 not in the dossier',
  ]);
  fireEvent.click(list.getByRole('radio', { name: 'Archive' }));
  expect(list.getByRole('heading', { name: 'The Archive' })).toBeTruthy();
});

describe('the search', () => {
  test('shows the words in place, and leads to them in the text', () => {
    const { container, rerender } = render(view(3));
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'ROADS bad' } });
    expect(screen.getByText('1 place in 1 document')).toBeTruthy();
    expect([...container.querySelectorAll('.results mark')].map(({ textContent }) => textContent)).toEqual([
      'roads',
      'bad',
    ]);
    const place = screen.getByRole('link', { name: /roads 𝄞 are bad/ });
    expect(place.getAttribute('href')).toBe('#/dossier/report');
    fireEvent.click(place);
    rerender(view(3, id('report')));
    expect(document.activeElement?.textContent).toBe('roads');
    expect(document.activeElement?.className).toBe('sheet__found');
    fireEvent.change(field, { target: { value: '' } });
    expect(container.querySelectorAll('.sheet__found')).toHaveLength(0);
  });

  test('says when it finds nothing', () => {
    render(view(1));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'submarine' } });
    expect(screen.getByText('Nothing in the dossier has these words.')).toBeTruthy();
  });

  test('takes the focus when it is asked for, once', () => {
    const taken = vi.fn();
    const { rerender } = render(view(1, null, true, taken));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(taken).toHaveBeenCalledTimes(1);
    rerender(view(2, null, false, taken));
    expect(taken).toHaveBeenCalledTimes(1);
  });
});

describe('a citation', () => {
  const write = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    write.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
  });

  test('of a document and of a moment is always there to read, in the form chosen', () => {
    render(view(1));
    const text = (name: string) => part(name).getByRole<HTMLTextAreaElement>('textbox').value;
    expect(text('Cite this document')).toContain('box 7, The Archive, trans. A. Translator, in “The book,”');
    expect(text('Cite this moment of the replay')).toContain('https://room.example/#/step/1');
    fireEvent.click(part('Cite this document').getByRole('radio', { name: 'RIS' }));
    expect(text('Cite this document')).toMatch(/^TY {2}- PCOMM/);
    expect(text('Cite this document')).toContain('https://room.example/#/cited/report');
  });

  test('is copied', async () => {
    write.mockResolvedValue();
    render(view(1));
    const moment = part('Cite this moment of the replay');
    fireEvent.click(moment.getByRole('button', { name: 'Copy' }));
    expect(await moment.findByText('Copied.')).toBeTruthy();
    expect(write).toHaveBeenCalledWith(moment.getByRole<HTMLTextAreaElement>('textbox').value);
  });

  test('is selected where copying is refused, and that is said', async () => {
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(view(1));
    const moment = part('Cite this moment of the replay');
    fireEvent.click(moment.getByRole('button', { name: 'Copy' }));
    expect(await moment.findByText(/Copying is not allowed here/)).toBeTruthy();
    const text = moment.getByRole<HTMLTextAreaElement>('textbox');
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  });
});
