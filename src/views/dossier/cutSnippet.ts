import type { Extent } from '../cable/segmentText.ts';

/** A piece of a text to show with a result. */
export interface Snippet {
  /** In order; joined they are the piece, to the letter. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const BEFORE = 60;
const LONGEST = 220;

/** The words found with what stands around them, cut between words. */
export function cutSnippet(text: string, found: readonly Extent[]): Snippet {
  const first = found[0]?.start ?? 0;
  const start = first <= BEFORE * 1.5 ? 0 : afterSpace(text, first - BEFORE, first);
  const end = text.length - start <= LONGEST ? text.length : beforeSpace(text, start + LONGEST, first);
  const pieces: { text: string; found: boolean }[] = [];
  let at = start;
  for (const extent of found) {
    if (extent.start < at || extent.end > end) continue;
    if (extent.start > at) pieces.push({ text: text.slice(at, extent.start), found: false });
    pieces.push({ text: text.slice(extent.start, extent.end), found: true });
    at = extent.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  return { pieces, cutBefore: start > 0, cutAfter: end < text.length };
}

function afterSpace(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= last ? last : space + 1;
}

function beforeSpace(text: string, from: number, first: number): number {
  const space = text.lastIndexOf(' ', from);
  return space <= first ? from : space;
}
