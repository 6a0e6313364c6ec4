import search from 'approx-string-match';
import { foldSpace } from '../../format/foldSpace.ts';
import type { Findings } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { codePoint } from '../rules/hiddenCharacter.ts';
import type { Stretch } from './findPassage.ts';

/** So much of a quotation is compared when the nearest text is looked for; the rest follows from where that begins. */
const COMPARED = 320;
/** The part of the letters that may differ for a text still to be called near. */
const TOLERANCE = 0.35;

/** The stretch of a folded text that most resembles a quotation, or null where nothing is near or it would cost too much. */
export function nearestPassage(exact: string, foldedText: string, findings: Findings): Stretch | null {
  const wanted = foldSpace(exact).trim();
  const compared = wanted.slice(0, COMPARED);
  const errors = Math.floor(compared.length * TOLERANCE);
  const effort = Math.ceil(errors / 32 + 1) * foldedText.length;
  if (compared.length < 4 || !findings.mayLookFor(effort)) return null;
  const [match] = search(foldedText, compared, errors);
  if (match === undefined) return null;
  const end = Math.min(foldedText.length, match.end + wanted.length - compared.length);
  return { start: match.start, end };
}

/** "“x” stands where the document has “y”": the first place where two texts part, with code points where they look alike. */
export function firstDifference(exact: string, printed: string): string {
  const wanted = [...foldSpace(exact).trim()];
  const has = [...printed];
  let at = 0;
  while (at < wanted.length && wanted[at] === has[at]) at += 1;
  const own = wanted[at];
  const other = has[at];
  if (own === undefined) return 'the quotation ends inside a letter, between it and its accent';
  if (other === undefined) return `the document has nothing for ${quote(wanted.slice(at).join(''), 40)}`;
  if (isOdd(own) || isOdd(other))
    return `the quotation has ${named(own)} where the document has ${named(other)}`;
  const from = Math.max(0, at - 8);
  const context = (letters: readonly string[]) => quote(letters.slice(from, at + 16).join(''), 40);
  return `the quotation has ${context(wanted)} where the document has ${context(has)}`;
}

/** Letters that can be taken for others. */
function isOdd(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) > 0x7e;
}

function named(letter: string): string {
  return letter.trim() === '' ? codePoint(letter) : `“${letter}” (${codePoint(letter)})`;
}
