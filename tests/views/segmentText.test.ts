import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Extent, segmentText } from '../../src/views/cable/segmentText.ts';

type Named = Extent & { readonly name: string };

/** Any text with line ends and characters of two units, with marks and signs between characters, and nested voices. */
const overlaid = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '𝄞', 'é', 'ب'), { minLength: 1, maxLength: 60 })
  .chain((characters) => {
    const places = characters
      .map((_, n) => characters.slice(0, n).join('').length)
      .concat(characters.join('').length);
    const place = fc.constantFrom(...places);
    const extent = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const lasting = extent.filter(({ start, end }) => start < end);
    return fc.record({
      text: fc.constant(characters.join('')),
      marks: fc.array(lasting, { maxLength: 5 }),
      signs: fc.array(
        place.filter((at) => at > 0).map((at) => ({ sign: at, at })),
        { maxLength: 4 },
      ),
      voices: fc.array(lasting, { maxLength: 5 }).map(nested),
    });
  });

function nested(extents: readonly Extent[]): readonly Extent[] {
  const crosses = (a: Extent, b: Extent) => a.start < b.start && b.start < a.end && a.end < b.end;
  const same = (a: Extent, b: Extent) => a.start === b.start && a.end === b.end;
  const kept: Extent[] = [];
  for (const next of extents) {
    if (!kept.some((one) => crosses(one, next) || crosses(next, one) || same(one, next))) kept.push(next);
  }
  return kept;
}

const runsOf = <V, M, S>(blocks: readonly Block<V, M, S>[]) =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs));

describe('any text, whatever lies over it', () => {
  test('the runs joined are the text', () => {
    fc.assert(
      fc.property(overlaid, ({ text, ...overlay }) => {
        expect(
          runsOf(segmentText(text, overlay))
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the runs of a mark joined are the words marked, and one run ends it', () => {
    fc.assert(
      fc.property(overlaid, ({ text, ...overlay }) => {
        const runs = runsOf(segmentText(text, overlay));
        for (const mark of overlay.marks) {
          const under = runs.filter(({ marks }) => marks.includes(mark));
          expect(under.map((run) => run.text).join('')).toBe(text.slice(mark.start, mark.end));
          expect(runs.filter(({ ended }) => ended.includes(mark))).toEqual(under.slice(-1));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('every sign stands once, after the character before it', () => {
    fc.assert(
      fc.property(overlaid, ({ text, ...overlay }) => {
        const runs = runsOf(segmentText(text, overlay));
        for (const { sign, at } of overlay.signs) {
          const [run, ...others] = runs.filter(({ start, text: { length } }) => start + length === at);
          expect(others).toEqual([]);
          expect(run?.signs).toContain(sign);
        }
        expect(runs.flatMap((run) => run.signs)).toHaveLength(overlay.signs.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('each run speaks with its innermost voice', () => {
    fc.assert(
      fc.property(overlaid, ({ text, ...overlay }) => {
        for (const run of runsOf(segmentText(text, overlay))) {
          const over = overlay.voices.filter(({ start, end }) => start <= run.start && run.start < end);
          const shortest = Math.min(...over.map(({ start, end }) => end - start));
          expect(run.voice === null ? Number.POSITIVE_INFINITY : run.voice.end - run.voice.start).toBe(
            shortest,
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('no cut falls inside a surrogate pair, even where it is asked for', () => {
    const within = { name: 'half', start: 2, end: 4 };
    const runs = runsOf(segmentText('a𝄞𝄞b', { voices: [], marks: [within], signs: [] }));
    expect(runs.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['a', 0],
      ['𝄞𝄞', 1],
      ['b', 0],
    ]);
  });
});

describe('lines and voices', () => {
  const voice = (name: string, start: number, end: number): Named => ({ name, start, end });
  const shape = (text: string, voices: readonly Named[]) =>
    segmentText(text, { voices, marks: [], signs: [] }).map(({ voices: over, lines }) => [
      over.map(({ name }) => name).join('/'),
      lines.map(({ runs }) => runs.map((run) => run.text).join('|')).join(''),
    ]);

  test('a line belongs to the voice that has most of it, and is not broken', () => {
    const text = 'He said: "Come to me at once."\nSigned';
    expect(shape(text, [voice('he', 10, 28)])).toEqual([
      ['he', 'He said: "|Come to me at once|."\n'],
      ['', 'Signed'],
    ]);
  });

  test('a few words of another voice stay inside the line', () => {
    const text = 'A long sentence of mine with his "no" inside.';
    expect(shape(text, [voice('mine', 0, 45), voice('his', 34, 36)])).toEqual([
      ['mine', 'A long sentence of mine with his "|no|" inside.'],
    ]);
  });

  test('an inner voice stands inside the outer one, which goes on after it', () => {
    expect(shape('one\ntwo\nthree', [voice('outer', 0, 13), voice('inner', 4, 7)])).toEqual([
      ['outer', 'one\n'],
      ['outer/inner', 'two|\n'],
      ['outer', 'three'],
    ]);
  });

  test('an empty line goes with the lines before it', () => {
    expect(shape('one\n\ntwo', [voice('late', 5, 8)])).toEqual([
      ['', 'one\n\n'],
      ['late', 'two'],
    ]);
  });
});
