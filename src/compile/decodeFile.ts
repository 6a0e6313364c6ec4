import type { Problem } from '../format/problem.ts';
import { collectFindings } from './findings.ts';
import { LIMITS } from './limits.ts';
import { tooLarge } from './rules/tooLarge.ts';
import { isReadable, unreadableText } from './rules/unreadableText.ts';

/** A file's text, or why it is none. */
export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Turns the bytes of a file into text: UTF-8, with or without a byte order mark, line ends LF or CRLF (LF after it),
 * no control characters. Nothing is ever replaced.
 * @param path the path that problems name
 */
export function decodeFile(path: string, bytes: Uint8Array): Decoding {
  const findings = collectFindings();
  const text = decode(path, bytes, findings);
  if (text !== null && isReadable(path, text, findings)) return { kind: 'text', text };
  return { kind: 'problems', problems: findings.sorted() };
}

function decode(
  file: string,
  bytes: Uint8Array,
  findings: ReturnType<typeof collectFindings>,
): string | null {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > LIMITS.fileBytes) {
    findings.add(
      tooLarge,
      start,
      `This file has more than ${LIMITS.fileBytes} bytes, the most that is read.`,
    );
    return null;
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    findings.add(unreadableText, start, 'This file is in UTF-16; save it as UTF-8.');
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const offset = firstInvalidByte(bytes);
    const before = bytes.subarray(0, offset);
    const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
    const column = offset - before.lastIndexOf(0x0a);
    const byte = `byte ${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    findings.add(
      unreadableText,
      { file, line, column },
      `The ${byte} at offset ${offset} is not UTF-8; save the file as UTF-8.`,
      byte,
    );
    return null;
  }
}

/** The byte at which the first letter begins that is no UTF-8: found by halving, then at most three bytes back. */
function firstInvalidByte(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUtf8(bytes.subarray(0, middle), 'perhaps cut off')) sound = middle;
    else broken = middle;
  }
  while (sound > 0 && !isUtf8(bytes.subarray(0, sound), 'whole')) sound -= 1;
  return sound;
}

function isUtf8(bytes: Uint8Array, end: 'whole' | 'perhaps cut off'): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: end === 'perhaps cut off' });
    return true;
  } catch {
    return false;
  }
}
