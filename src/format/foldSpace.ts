/**
 * The one stated folding of white space: a run of spaces, tabs, line feeds and no-break spaces (U+00A0) counts as one
 * space. Nothing else is folded. A quotation is compared with its document after this folding, and only after it.
 */
const SPACE_RUN = /[ \t\n\u00a0]+/g;

/** The text with its white space folded. */
export function foldSpace(text: string): string {
  return text.replace(SPACE_RUN, ' ');
}

/** A folded text that still knows where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the folded text, its offset in the original; one entry more for the end. */
  readonly offsets: Uint32Array;
}

/** Folds the white space of a text and keeps the way back to it. */
export function foldWithOffsets(text: string): Folded {
  const folded = foldSpace(text);
  const offsets = new Uint32Array(folded.length + 1);
  let at = 0;
  for (let n = 0; n < folded.length; n += 1) {
    offsets[n] = at;
    at += 1;
    if (folded[n] === ' ') while (isFoldedSpace(text.charCodeAt(at))) at += 1;
  }
  offsets[folded.length] = text.length;
  return { text: folded, offsets };
}

function isFoldedSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0xa0;
}
