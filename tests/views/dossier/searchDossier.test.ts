import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { cutSnippet } from '../../../src/views/dossier/cutSnippet.ts';
import { openSearch } from '../../../src/views/dossier/searchDossier.ts';
import { id, scenario } from '../fixture.ts';

const search = openSearch(
  indexScenario({
    ...scenario,
    missing: [
      {
        id: id('old-treaty'),
        title: 'The treaty of the Ch’ŏng',
        written: 'before 1950',
        content: 'An alliance.',
        elsewhere: null,
        certainty: 'low',
      },
    ],
  }),
);

/** What is found: by document, each place with its words as printed. */
const found = (query: string) =>
  search(query).hits.map(({ searched, places }) => [
    searched.id,
    ...places.map(
      ({ part, found }) =>
        `${part.label}: ${found.map(({ start, end }) => part.text.slice(start, end)).join(' ')}`,
    ),
  ]);

describe('the search', () => {
  it.each([
    ['march', [['report', 'Text: march', 'Text: march', 'Footnote 1: march']]],
    ['MÄRCH', [['report', 'Text: march', 'Text: march', 'Footnote 1: march']]],
    ['roads bad', [['report', 'Text: roads bad']]],
    ['chong', [['old-treaty', 'Title: Ch’ŏng']]],
    ['allianc', [['old-treaty', 'Said: alliance']]],
    ['"the spring"', [['order', 'Text: the spring']]],
    ['envoy filed', [['report', 'Title: Envoy', 'People: Envoy ENVOY', 'Footnote 2: Filed']]],
    ['<script>', [['report', 'Text: script script']]],
    ['march bridge', []],
    ['* ? [', []],
    ['"spring bridge"', []],
  ])('for %s', (query, expected) => {
    const { alike } = search(query);
    expect(alike ? [] : found(query)).toEqual(expected);
  });

  it('says that words only resemble those asked for', () => {
    expect(search('bridje').alike).toBe(true);
    expect(found('bridje')).toEqual([['order', 'Text: bridge']]);
    expect(search('zzzzzzzzzz')).toEqual({ hits: [], alike: true });
  });

  it('knows where in the text of its document a place begins', () => {
    const [hit] = search('accept').hits;
    const [place] = hit?.places ?? [];
    const start = (place?.part.start ?? 0) + (place?.found[0]?.start ?? 0);
    expect(scenario.documents[1]?.text.slice(start, start + 6)).toBe('accept');
  });
});

describe('a snippet', () => {
  const text = `${'one two three '.repeat(40)}four ${'five six '.repeat(60)}`.trim();
  const at = text.indexOf('four');

  it('is a piece of the text to the letter, with the words in it, cut between words', () => {
    const { pieces, cutBefore, cutAfter } = cutSnippet(text, [{ start: at, end: at + 4 }]);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(text).toContain(` ${whole} `);
    expect(pieces.filter((piece) => piece.found)).toEqual([{ text: 'four', found: true }]);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(whole.length).toBeLessThan(240);
  });

  it('is a short text whole', () => {
    expect(cutSnippet('a four b', [{ start: 2, end: 6 }])).toEqual({
      pieces: [
        { text: 'a ', found: false },
        { text: 'four', found: true },
        { text: ' b', found: false },
      ],
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('keeps the words even where no blank stands anywhere near', () => {
    const long = `${'x'.repeat(300)}four${'y'.repeat(500)}`;
    const { pieces } = cutSnippet(long, [{ start: 300, end: 304 }]);
    expect(pieces[0]).toEqual({ text: 'four', found: true });
  });
});
