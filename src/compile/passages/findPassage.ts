import { type Folded, foldSpace } from '../../format/foldSpace.ts';

/** A stretch of a document's text: offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is looked for. */
export interface Words {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Where a passage stands, with the words around it that were asked for, as the document prints them. */
export interface Extent extends Stretch {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

export type Finding =
  | { readonly kind: 'found'; readonly extent: Extent }
  /** `without` counts the places of the exact words alone, whatever stands before and after. */
  | { readonly kind: 'absent'; readonly without: readonly Stretch[] }
  | { readonly kind: 'several'; readonly places: readonly Stretch[] };

/** At most so many places of one quotation are looked at: more would help nobody. */
const PLACES = 100;

/**
 * Finds the one place of a quotation in a text: literally, after the stated folding of white space on both sides.
 * White space at the ends of the quotation, and between it and its prefix and suffix, does not count. A match that
 * would cut a letter from its combining marks is none.
 */
export function findPassage(words: Words, folded: Folded, text: string): Finding {
  const exact = foldSpace(words.exact).trim();
  const prefix = words.prefix === null ? null : foldSpace(words.prefix).trim();
  const suffix = words.suffix === null ? null : foldSpace(words.suffix).trim();
  const places = placesOf(exact, folded.text);
  const matching = places.filter(
    ({ start, end }) =>
      (prefix === null || endsAt(folded.text, start, prefix) !== null) &&
      (suffix === null || beginsAt(folded.text, end, suffix) !== null),
  );
  const original = ({ start, end }: Stretch): Stretch => ({
    start: folded.offsets[start] ?? 0,
    end: (folded.offsets[end - 1] ?? 0) + 1,
  });
  const [place, second] = matching;
  if (place === undefined) return { kind: 'absent', without: places.map(original) };
  if (second !== undefined) return { kind: 'several', places: matching.map(original) };
  const { start, end } = original(place);
  const before = prefix === null ? null : endsAt(folded.text, place.start, prefix);
  const after = suffix === null ? null : beginsAt(folded.text, place.end, suffix);
  const extent: Extent = {
    start,
    end,
    exact: text.slice(start, end),
    prefix: before === null ? null : text.slice(folded.offsets[before] ?? 0, start),
    suffix: after === null ? null : text.slice(end, (folded.offsets[after - 1] ?? 0) + 1),
  };
  return { kind: 'found', extent };
}

/** All places of words in a folded text, overlapping ones too, as offsets into the folded text. */
function placesOf(exact: string, text: string): readonly Stretch[] {
  const places: Stretch[] = [];
  if (exact === '') return places;
  for (
    let start = text.indexOf(exact);
    start >= 0 && places.length < PLACES;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    if (!beginsInsideLetter(text, start) && !beginsInsideLetter(text, end)) places.push({ start, end });
  }
  return places;
}

/** Whether what stands at an offset belongs to the letter before it: a combining mark, or the half of a pair. */
function beginsInsideLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  return code >= 0x300 && /^\p{M}/u.test(text.slice(at, at + 2));
}

/** The offset where `words` begin that end just before `at`, with at most a space between; or null. */
function endsAt(text: string, at: number, words: string): number | null {
  const start = (text[at - 1] === ' ' ? at - 1 : at) - words.length;
  return start >= 0 && text.startsWith(words, start) ? start : null;
}

/** The offset after `words` that begin just after `at`, with at most a space between; or null. */
function beginsAt(text: string, at: number, words: string): number | null {
  const start = text[at] === ' ' ? at + 1 : at;
  return text.startsWith(words, start) ? start + words.length : null;
}
