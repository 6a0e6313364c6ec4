import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpace, foldWithOffsets } from '../../src/format/foldSpace.ts';

/** Texts in which white space of every kind, pairs and accents are frequent. */
const text = fc
  .array(
    fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2003', '\u200b', 'a', 'b', 'é', 'e\u0301', '😀', '中', '.'),
    {
      maxLength: 60,
    },
  )
  .map((letters) => letters.join(''));

describe('folding white space', () => {
  it.each([
    ['one\ntwo', 'one two'],
    ['one \t\n\u00a0 two', 'one two'],
    [' at both ends\n', ' at both ends '],
    ['em\u2003space and zero\u200bwidth stay', 'em\u2003space and zero\u200bwidth stay'],
    ['“typographic” and É stay', '“typographic” and É stay'],
  ])('%j becomes %j', (given, folded) => {
    expect(foldSpace(given)).toBe(folded);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(fc.property(text, (given) => foldSpace(foldSpace(given)) === foldSpace(given)));
  });

  it('keeps the way back: every stretch of the folded text is the folding of its stretch of the original', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (given, a, b) => {
        const { text: folded, offsets } = foldWithOffsets(given);
        expect(folded).toBe(foldSpace(given));
        const [start, end] = [Math.min(a, b, folded.length), Math.min(Math.max(a, b), folded.length)];
        expect(foldSpace(given.slice(offsets[start], offsets[end]))).toBe(folded.slice(start, end));
      }),
      { numRuns: 20_000 },
    );
  });
});
