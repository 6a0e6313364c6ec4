/** A document file cut in two: the header between its two lines `---`, and the text after them. */
export interface FrontMatter {
  readonly header: string;
  /** Lines count from 1; the header begins on line 2. */
  readonly text: string;
  readonly textLine: number;
}

export type FrontMatterReading =
  | { readonly kind: 'cut'; readonly parts: FrontMatter }
  | { readonly kind: 'refused'; readonly line: number; readonly reason: string };

/** Cuts a document file in two. Of the text, only empty lines at its beginning and end are left out. */
export function cutFrontMatter(file: string): FrontMatterReading {
  const lines = file.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    const reason =
      'A document file begins with a line ---, then its header, then a second line ---, then the text as printed.';
    return { kind: 'refused', line: 1, reason };
  }
  const end = lines.findIndex((line, n) => n > 0 && line.trimEnd() === '---');
  if (end < 0) {
    const reason =
      'The header that begins here never ends: put a line --- between it and the text as printed.';
    return { kind: 'refused', line: 1, reason };
  }
  let first = end + 1;
  let last = lines.length;
  while (first < last && lines[first]?.trim() === '') first += 1;
  while (last > first && lines[last - 1]?.trim() === '') last -= 1;
  if (first === last) {
    return {
      kind: 'refused',
      line: end + 1,
      reason: 'No text follows the header; the text of the document stands after this line.',
    };
  }
  const parts = {
    header: lines.slice(1, end).join('\n'),
    text: lines.slice(first, last).join('\n'),
    textLine: first + 1,
  };
  return { kind: 'cut', parts };
}
