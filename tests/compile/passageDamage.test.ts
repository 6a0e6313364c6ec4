import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { findPassage } from '../../src/compile/passages/findPassage.ts';
import { foldSpace, foldWithOffsets } from '../../src/format/foldSpace.ts';
import type { Passage } from '../../src/format/passage.ts';
import { workOf } from '../setup/workOf.ts';
import { readTexts } from './scenarioFolder.ts';

const shelf = fileURLToPath(new URL('../../scenario', import.meta.url));

const scenarios = readdirSync(shelf).map((id) => {
  const result = compileScenario(id, readTexts(`${shelf}/${id}`));
  if (result.kind === 'problems') throw new Error(`${id}: ${result.problems[0]?.message}`);
  return result.scenario;
});

/** What happens to a quotation on its way through programs and hands. Null: this one has nothing to be damaged so. */
const damages: readonly (readonly [string, (exact: string, elsewhere: string) => string | null])[] = [
  [
    'a letter',
    (exact) => replaced(exact, /[b-y]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  ],
  ['the case', (exact) => replaced(exact, /[a-z]/, (letter) => letter.toUpperCase())],
  ['the quotation marks', (exact) => replaced(exact, /["']/, (mark) => (mark === '"' ? '“' : '’'))],
  ['a dash', (exact) => replaced(exact, /-/, () => '–')],
  ['a hidden character', (exact) => `${exact.slice(0, 1)}\u200b${exact.slice(1)}`],
  ['a taken-apart accent', (exact) => (exact.normalize('NFD') === exact ? null : exact.normalize('NFD'))],
  ['an accent added', (exact) => replaced(exact, /[aeo]/, (letter) => `${letter}\u0301`)],
  [
    'a look-alike letter',
    (exact) => replaced(exact, /[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? ''),
  ],
  ['a word dropped', (exact) => replaced(exact, / \S+ /, () => ' ')],
  ['words joined', (exact) => replaced(exact, / /, () => '')],
  ['a word added', (exact) => `${exact} verily`],
  ['another document', (_, elsewhere) => elsewhere],
];

function replaced(text: string, what: RegExp, by: (found: string) => string): string | null {
  const changed = text.replace(what, by);
  return changed === text ? null : changed;
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the passages of %s',
  (_, scenario) => {
    const folded = new Map(
      scenario.documents.map(({ id, text }) => [id, { text, folded: foldWithOffsets(text) }]),
    );
    const find = (passage: Passage, exact: string) => {
      const document = folded.get(passage.document);
      if (document === undefined) throw new Error(passage.document);
      const words = { exact, prefix: passage.prefix ?? null, suffix: passage.suffix ?? null };
      return findPassage(words, document.folded, document.text);
    };

    it('stand once each, at their place, with the words around them that tell them apart', () => {
      for (const passage of scenario.passages) {
        const { exact, start, end, prefix = '', suffix = '' } = passage;
        const text = folded.get(passage.document)?.text ?? '';
        expect(text.slice(start, end)).toBe(exact);
        expect(find(passage, exact)).toMatchObject({ kind: 'found', extent: { start, end } });
        expect(text.split(prefix + exact + suffix)).toHaveLength(2);
      }
    });

    it.each(damages)('are not found with %s changed', (_name, damage) => {
      let tried = 0;
      for (const passage of scenario.passages) {
        const other = scenario.passages.find(
          ({ document, exact }) => document !== passage.document && !isIn(exact, passage.document),
        );
        const exact = damage(passage.exact, other?.exact ?? 'no such words');
        // Where the changed words happen to stand in the document as well, they are another passage.
        if (exact === null || isIn(exact, passage.document)) continue;
        tried += 1;
        expect(find(passage, exact).kind, exact).toBe('absent');
      }
      if (scenario.passages.length > 50 && _name !== 'a taken-apart accent') expect(tried).toBeGreaterThan(0);
    });

    function isIn(words: string, document: Passage['document']): boolean {
      return foldSpace(folded.get(document)?.text ?? '').includes(foldSpace(words));
    }
  },
);

describe('a passage', () => {
  const find = (exact: string, text: string, prefix: string | null = null, suffix: string | null = null) =>
    findPassage({ exact, prefix, suffix }, foldWithOffsets(text), text);

  it.each([
    ['over a line break', 'to be', 'or not to\n  be', null, null, 7, 14],
    ['beside a no-break space', 'No. 12', 'see No.\u00a012 here', null, null, 4, 10],
    ['with a prefix', 'a', 'x a, y a', 'y', null, 7, 8],
    ['with a suffix', 'a', 'x a, y a', null, ', y', 2, 3],
    ['with a prefix that touches it', 'b', 'ab cb', 'a', null, 1, 2],
    ['at both ends', 'all of it', 'all of it', null, null, 0, 9],
    ['with signs that patterns make something of', '(.*)+[x]', 'is (.*)+[x] it', null, null, 3, 11],
    ['beside a pair', '😀', 'a 😀 b', null, null, 2, 4],
  ])('is found %s', (_, exact, text, prefix, suffix, start, end) => {
    expect(find(exact, text, prefix, suffix)).toMatchObject({ kind: 'found', extent: { start, end } });
  });

  it.each([
    ['overlaps itself', 'ana', 'banana'],
    ['stands in two words', 'a', 'a cat'],
  ])('is ambiguous where it %s', (_, exact, text) => {
    expect(find(exact, text)).toMatchObject({ kind: 'several', places: [{}, {}] });
  });

  it('is not found where it would cut a letter', () => {
    expect(find('cafe', 'cafe\u0301')).toMatchObject({ kind: 'absent' });
    expect(find('\ude00', 'a 😀')).toMatchObject({ kind: 'absent' });
  });

  it('is looked for soon, however long or repetitive', () => {
    const work = workOf(() => {
      find('a'.repeat(10_000), 'a'.repeat(100_000));
      find(`${'a'.repeat(5_000)}b`, 'a'.repeat(100_000));
      find('(a+)+$', 'a'.repeat(100_000));
    });
    expect(work).toBeLessThan(2_000);
  });
});
