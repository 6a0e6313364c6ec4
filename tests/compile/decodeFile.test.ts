import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/compile/decodeFile.ts';

const utf8 = new TextEncoder();
const read = (bytes: Uint8Array | readonly number[]) => decodeFile('a.txt', Uint8Array.from(bytes));

describe('the bytes of a file', () => {
  it.each([
    ['plain text', 'one\ntwo', 'one\ntwo'],
    ['a byte order mark', '\ufeffone', 'one'],
    ['line ends of Windows', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['letters of every length', 'é № 中 😀', 'é № 中 😀'],
    ['tabs and no-break spaces', 'a\tb\u00a0c', 'a\tb\u00a0c'],
    ['nothing', '', ''],
  ])('may be %s', (_, given, text) => {
    expect(read(utf8.encode(given))).toEqual({ kind: 'text', text });
  });

  it.each([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x63], 2, 2, /byte E9 at offset 3 is not UTF-8/],
    ['a letter cut off at the end', [0x61, 0xe4, 0xb8], 1, 2, /not UTF-8/],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1, /UTF-16/],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0x61], 1, 1, /UTF-16/],
    ['half of a pair', [0xed, 0xa0, 0x80], 1, 1, /not UTF-8/],
    ['a zero', [0x61, 0x0a, 0x0a, 0x62, 0x00], 3, 2, /U\+0000/],
    ['an escape', [0x1b, 0x5b], 1, 1, /U\+001B/],
    ['a line end of old computers', [0x61, 0x0d, 0x62], 1, 2, /U\+000D/],
    ['a control of the upper half', [0xc2, 0x85], 1, 1, /U\+0085/],
  ])('may not be %s', (_, bytes, line, column, message) => {
    expect(read(bytes)).toMatchObject({
      kind: 'problems',
      problems: [{ file: 'a.txt', line, column, message: expect.stringMatching(message) }],
    });
  });

  it('are UTF-8 or refused, whichever of them is changed; nothing is ever replaced', () => {
    const text = '---\nid: doc-7\ntitle: "№ 12 – é 中 😀"\n---\nText\n';
    const sound = utf8.encode(text);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.nat(255), (at, byte, next) => {
        const bytes = sound.slice();
        bytes[at] = byte;
        bytes[Math.min(at + 1, bytes.length - 1)] = next;
        const result = read(bytes);
        if (result.kind === 'problems') {
          const lines = text.split('\n').length + 2;
          expect(result.problems).toHaveLength(1);
          expect(result.problems[0]?.line).toBeLessThanOrEqual(lines);
        } else {
          const again = utf8.encode(result.text);
          const lineEnds = bytes.filter((one, n) => !(one === 0x0d && bytes[n + 1] === 0x0a));
          const mark = lineEnds[0] === 0xef && lineEnds[1] === 0xbb && lineEnds[2] === 0xbf;
          expect([...again]).toEqual([...lineEnds.slice(mark ? 3 : 0)]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
