/**
 * How wide a text is at most in the room's sans face, in the same unit as its size. An estimate by kinds of letters,
 * a little on the wide side: the layout is made where no font can be measured, and must be the same everywhere.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

function letterWidth(letter: string): number {
  if (/[\s!'(),./:;I[\]fijlrt’‘“”|-]/.test(letter)) return 0.35;
  if (/[MWmw—…@]/.test(letter)) return 0.86;
  if (/[A-Z0-9\p{Lu}]/u.test(letter)) return 0.62;
  if (/\p{M}/u.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= 0x2e80 ? 1.02 : 0.53;
}

/**
 * Breaks a text into lines no wider than `width`, at spaces where there are any, within a word where it alone is wider.
 * @returns at least one line; joined by spaces they are the text, but for the breaks within words.
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const letters = [...word];
  const most = Math.max(1, Math.floor(width / size));
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, n) =>
    letters.slice(n * most, (n + 1) * most).join(''),
  );
}
