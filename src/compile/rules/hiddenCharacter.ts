import type { Findings, Spot } from '../findings.ts';
import type { Rule } from './rule.ts';

export const hiddenCharacter: Rule = {
  name: 'hidden-character',
  sentence:
    "An editor's text holds no character that cannot be seen or that turns the line around; a source's text is shown as it is.",
};

/** Characters that no text may hold, wherever it comes from: controls but tab and line feed, and halves of a pair. */
const NEVER = /(?![\t\n])\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
/** Characters that an editor's text may not hold: without width, turning the direction, blank fillers, tags. */
const HIDDEN =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u{e0000}-\u{e007f}]/u;
/** The flags of parts of countries are lawfully spelled with tag characters. */
const TAGGED_FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;

/**
 * Reports a character that may not stand in a text.
 * @param origin whose words these are; a source's hidden characters are part of its words
 * @returns whether there was one
 */
export function reportHiddenCharacters(
  text: string,
  at: Spot,
  name: string,
  origin: 'editor' | 'source',
  findings: Findings,
): boolean {
  const never = NEVER.exec(text);
  const found = never ?? (origin === 'editor' ? HIDDEN.exec(text.replaceAll(TAGGED_FLAG, '')) : null);
  if (found === null) return false;
  const [letter] = found;
  const said = `${name} holds the invisible character ${codePoint(letter)} (${kindOf(letter)}); take it out.`;
  findings.add(hiddenCharacter, at, said, codePoint(letter));
  return true;
}

/** U+202E and the like. */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(letter))
    return 'it turns the direction of the line';
  if (code >= 0xe0000) return 'a tag character';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a control character';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  if (code === 0x2028 || code === 0x2029) return 'a line break that editors do not show';
  return 'it has no width or no ink';
}
