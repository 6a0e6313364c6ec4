import type { Findings } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { codePoint } from './hiddenCharacter.ts';
import type { Rule } from './rule.ts';
import { tooLarge } from './tooLarge.ts';

export const unreadableText: Rule = {
  name: 'unreadable-text',
  sentence:
    'A file is plain text in UTF-8, without control characters; nothing in it is replaced or left out.',
};

/** Controls but tab and line feed, and halves of a character. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}/u;

/** Looks at a whole file before any parser does: its length, its lines, its characters. Reports what it refuses. */
export function isReadable(file: string, text: string, findings: Findings): boolean {
  const size = text.length;
  if (size > LIMITS.fileBytes) {
    findings.add(
      tooLarge,
      { file, line: 1, column: 1 },
      `This file has more than ${LIMITS.fileBytes} characters, the most that is read.`,
    );
    return false;
  }
  if (/^\s*<(!doctype|html)/i.test(text)) {
    const said = 'This is a web page, not the file itself; save the text without the page around it.';
    findings.add(unreadableText, { file, line: 1, column: 1 }, said);
    return false;
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const before = text.slice(0, control.index);
    const line = before.split('\n').length;
    const column = control.index - before.lastIndexOf('\n');
    const carriage =
      control[0] === '\r' ? ' (a line end of old computers; save the file with line ends LF)' : '';
    findings.add(
      unreadableText,
      { file, line, column },
      `The control character ${codePoint(control[0])} stands here${carriage}; take it out.`,
      codePoint(control[0]),
    );
    return false;
  }
  for (let start = 0, line = 1; start <= size; line += 1) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? size : end) - start > LIMITS.lineLength) {
      findings.add(
        tooLarge,
        { file, line, column: 1 },
        `This line is longer than ${LIMITS.lineLength} characters, the most that is read.`,
      );
      return false;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return true;
}
