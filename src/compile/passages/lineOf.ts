import type { DocumentFile } from '../files/documentFile.ts';

/** The line of its file on which an offset of a document's text stands. */
export function lineOf({ text, textLine }: DocumentFile, offset: number): number {
  let line = textLine;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** "lines 40, 52 and 60": where several places stand; at most five are named. */
export function linesOf(document: DocumentFile, offsets: readonly number[]): string {
  const lines = [...new Set(offsets.map((offset) => lineOf(document, offset)))];
  const named = lines.slice(0, 5).map(String);
  const last = named.pop() ?? '';
  const more = lines.length > 5 ? ' and others' : '';
  return named.length === 0
    ? `line ${last}`
    : `lines ${named.join(', ')}${more === '' ? ' and ' : ', '}${last}${more}`;
}
