import type { Findings, Located } from '../findings.ts';
import { emptyValue } from '../rules/emptyValue.ts';
import { reportHiddenCharacters } from '../rules/hiddenCharacter.ts';
import { quoteIt } from '../rules/quoteIt.ts';
import { orLeaveOut, reportWrongKind } from '../rules/wrongKind.ts';
import type { Written, WrittenText } from '../yaml/written.ts';
import type { Shape, Where } from './shape.ts';

/** What an editor writes in his own words. */
export const prose: Shape<Located<string>> = textShape('a text', (written, where, findings) => {
  if (losesComment(written, where, findings)) return '';
  return reportHiddenCharacters(written.value, written.at, where.name, 'editor', findings)
    ? ''
    : written.value;
});

/** What a source prints: to the letter, so nothing may be lost on the way through YAML. */
export const printed: Shape<Located<string>> = textShape('a text in quotes', (written, where, findings) => {
  if (losesComment(written, where, findings)) return '';
  if (written.style === 'plain' && !written.oneLine) {
    const said = `${where.name} runs over several lines without quotes, so that YAML decides where it breaks; quote it, or write it after |.`;
    findings.add(quoteIt, written.at, said, written.value);
    return '';
  }
  return reportHiddenCharacters(written.value, written.at, where.name, 'source', findings)
    ? ''
    : written.value;
});

/** A text of one of the shapes above or a stricter one. `accept` returns '' where it has reported something. */
export function textShape(
  wanted: string,
  accept: (written: WrittenText, where: Where, findings: Findings) => string,
): Shape<Located<string>> {
  return {
    wanted,
    form: { kind: 'value' },
    blank: (at) => ({ value: '', at }),
    read: (written, where, findings) => {
      if (!isText(written, where, wanted, findings)) return { value: '', at: written.at };
      return { value: accept(written, where, findings), at: written.at };
    },
  };
}

function isText(written: Written, where: Where, wanted: string, findings: Findings): written is WrittenText {
  if (written.kind === 'text') {
    if (written.value.trim() !== '') return true;
    findings.add(
      emptyValue,
      written.at,
      `${where.name} is an empty text; write ${wanted}${orLeaveOut(where)}.`,
    );
  } else if (written.kind === 'other' && written.value !== null) {
    const taken = typeof written.value === 'number' ? 'a number' : 'true or false';
    findings.add(
      quoteIt,
      written.at,
      `${where.name} is \`${written.source}\`, which YAML takes for ${taken}; quote it: "${written.source}".`,
      written.source,
    );
  } else {
    reportWrongKind(written, where, wanted, findings);
  }
  return false;
}

function losesComment(written: WrittenText, where: Where, findings: Findings): boolean {
  if (written.style !== 'plain' || written.comment === null) return false;
  const whole = `${written.value} ${written.comment}`;
  const said = `YAML takes everything after the # for a comment, so that ${where.name} loses it; quote it, or move the comment to a line of its own.`;
  findings.add(quoteIt, written.at, said, whole);
  return true;
}
