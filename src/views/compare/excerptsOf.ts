import type { PassageId } from '../../format/ids.ts';

/** A quotation's place in a text: UTF-16 offsets, end exclusive. */
export interface Quoted {
  readonly id: PassageId | null;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text around quotations, cut where a quotation begins or ends; the runs joined are the stretch. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly ExcerptRun[];
}

export interface ExcerptRun {
  readonly start: number;
  readonly text: string;
  /** The quotations that lie over it, from the outermost. */
  readonly over: readonly Quoted[];
}

/** How far a sentence is followed away from the quotation, in characters; then words are left out. */
const FARTHEST = 420;
/** The most characters that end a sentence: its sign, quotation marks, brackets. */
const CLOSING = 8;

/**
 * Quotations in their place: each with its whole sentence, those whose sentences meet in one excerpt, in text order.
 * Text is cut, never changed.
 */
export function excerptsOf(text: string, quoted: readonly Quoted[]): readonly Excerpt[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of quoted.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const around = { start: sentenceStart(text, start), end: sentenceEnd(text, end) };
    const last = stretches.at(-1);
    if (last !== undefined && text.slice(last.end, around.start).trim() === '')
      last.end = Math.max(last.end, around.end);
    else stretches.push(around);
  }
  return stretches.map(({ start, end }) => ({ start, end, runs: runsOf(text, start, end, quoted) }));
}

function runsOf(text: string, start: number, end: number, quoted: readonly Quoted[]): readonly ExcerptRun[] {
  const inside = quoted.filter((one) => one.start >= start && one.end <= end);
  const edges = [...new Set([start, end, ...inside.flatMap((one) => [one.start, one.end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((to, before) => {
    const from = edges[before] ?? start;
    const over = inside.filter((one) => one.start <= from && one.end >= to);
    return {
      start: from,
      text: text.slice(from, to),
      over: over.sort((a, b) => b.end - b.start - (a.end - a.start)),
    };
  });
}

/**
 * An end of a sentence: its sign, what closes, and a space; not after a short word with a capital ("No.", "Cde."), nor
 * where it goes on in small letters.
 */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})[.?!]["”’)\]]*\s+(?![\s\p{Ll}])|\n/gu;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST);
  // With the character at the place itself, which tells whether a sentence begins there.
  const before = text.slice(from, at + 1);
  const ends = [...before.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => from + index + sign.length);
  const last = ends.findLast((end) => end <= at);
  if (last !== undefined) return last;
  if (from === 0) return 0;
  const [cut] = /^\S*\s+/.exec(before) ?? [];
  return cut === undefined ? at : from + cut.length;
}

function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + FARTHEST);
  // A quotation may end with its sentence: the sign that ends it is then behind us.
  const from = Math.max(0, at - CLOSING);
  const after = text.slice(from, to);
  for (const { index, 0: sign } of after.matchAll(SENTENCE_END)) {
    const end = from + index + sign.trimEnd().length;
    if (end >= at) return end;
  }
  if (to === text.length) return Math.max(at, text.trimEnd().length);
  const [cut] = /\s+\S*$/.exec(after) ?? [];
  return cut === undefined ? at : Math.max(at, to - cut.length);
}
