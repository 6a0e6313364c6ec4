/** A word of a text, as it is compared, with the place where it is printed. */
export interface Word {
  /** Without diacritics, apostrophes and capitals. */
  readonly folded: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters and figures in a row, apostrophes between them included; each Chinese character by itself. */
const WORD =
  /\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}](?:['’ʼ]?(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*\p{M}*/gu;

/** The words of a text, in order, for comparing: diacritics and capitals do not count, the text itself is not touched. */
export function foldWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    folded: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();
}
