import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf, type Quoted } from '../../../src/views/compare/excerptsOf.ts';
import { koreaScenario } from '../koreaScenario.ts';

const TEXT = `TOP SECRET
We met Cde. Zhou on 11 October. He spoke at length; we listened. "Is it late?" he asked. We said no.
A second paragraph stands here. It ends`;

function quote(exact: string, text = TEXT): Quoted {
  const start = text.indexOf(exact);
  return { id: null, start, end: start + exact.length };
}

const wordsOf = (quoted: readonly Quoted[], text = TEXT) =>
  excerptsOf(text, quoted).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('a quotation in its place', () => {
  it.each([
    ['at length', 'He spoke at length; we listened.'],
    ['Zhou', 'We met Cde. Zhou on 11 October.'],
    ['we listened.', 'He spoke at length; we listened.'],
    ['asked', '"Is it late?" he asked.'],
    ['We said no.', 'We said no.'],
    ['SECRET', 'TOP SECRET'],
    ['It ends', 'It ends'],
  ])('%s stands in “%s”', (exact, sentence) => {
    expect(wordsOf([quote(exact)])).toEqual([sentence]);
  });

  it('shares an excerpt with a neighbour, and stands apart from what is far', () => {
    expect(wordsOf([quote('It ends'), quote('Zhou'), quote('at length')])).toEqual([
      'We met Cde. Zhou on 11 October. He spoke at length; we listened.',
      'It ends',
    ]);
  });

  it('of a sentence without end has words around it, whole ones', () => {
    const long = `${'before '.repeat(200)}HERE${' after'.repeat(200)}`;
    const [words = ''] = wordsOf([quote('HERE', long)], long);
    expect(words).toMatch(/^before .*before HERE after.* after$/);
    expect(words.length).toBeLessThan(900);
  });

  it('is never changed, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '?', '"', ' ', '\n', '𝄞', '…'),
      maxLength: 300,
    });
    const places = fc.array(fc.tuple(fc.nat(300), fc.nat(40)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, places, (written, drawn) => {
        const quoted = drawn
          .map(([start, length]) => ({ id: null, start, end: Math.min(start + length + 1, written.length) }))
          .filter(({ start, end }) => start < end);
        const excerpts = excerptsOf(written, quoted);
        for (const { start, end, runs } of excerpts)
          expect(runs.map((run) => run.text).join('')).toBe(written.slice(start, end));
        for (const [at, { start }] of excerpts.entries())
          expect(start).toBeGreaterThanOrEqual(excerpts[at - 1]?.end ?? 0);
        for (const one of quoted) {
          const runs = excerpts.flatMap((excerpt) => excerpt.runs).filter(({ over }) => over.includes(one));
          expect(runs.map((run) => run.text).join('')).toBe(written.slice(one.start, one.end));
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

it('every side of every comparison of the Korea scenario shows its passages, to the letter and once', () => {
  const { comparisons, documents, passages } = koreaScenario();
  const sides = comparisons.flatMap(({ report, source }) => [report, source]).filter((side) => side !== null);
  expect(sides.length).toBeGreaterThan(60);
  for (const side of sides) {
    const text = documents.find(({ id }) => id === side.document)?.text ?? '';
    const quoted = side.passages.flatMap((id) => passages.filter((passage) => passage.id === id));
    const runs = excerptsOf(text, quoted).flatMap((excerpt) => excerpt.runs);
    for (const passage of quoted) {
      const marked = runs.filter(({ over }) => over.some(({ id }) => id === passage.id));
      expect(marked.map((run) => run.text).join('')).toBe(passage.exact);
    }
  }
});
