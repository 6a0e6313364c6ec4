import { describe, expect, it } from 'vitest';
import { foldWords } from '../../src/replay/foldWords.ts';

const foldedIn = (text: string) => foldWords(text).map(({ folded }) => folded);

describe('foldWords', () => {
  it.each([
    ["Ch'óngjin", ['chongjin']],
    ['Ch’ŏngjin', ['chongjin']],
    ['five-six divisions', ['five', 'six', 'divisions']],
    ["the Chinese Soviet CC's", ['the', 'chinese', 'soviet', 'ccs']],
    ["said 'no' to", ['said', 'no', 'to']],
    ['# 1304/sh, 12:15', ['1304', 'sh', '12', '15']],
    ['Dmitriĭ ЙОЖ', ['dmitrii', 'иож']],
    ['毛泽东 wrote', ['毛', '泽', '东', 'wrote']],
    ['* * * _', []],
    ['', []],
  ])('%s is %j', (text, words) => {
    expect(foldedIn(text)).toEqual(words);
  });

  it('tells where each word is printed, decomposed letters whole', () => {
    const text = 'an e\u0301lan 𝄞 vital';
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'an',
      'e\u0301lan',
      'vital',
    ]);
    expect(foldedIn(text)).toEqual(foldedIn('AN Élan vital'));
  });
});
