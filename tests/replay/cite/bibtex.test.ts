import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/replay/cite/bibtex.ts';
import { DECISION, LETTER, MOMENT } from './citedWorks.ts';

/** As citation-js reads it. */
const read = (text: string) => new Cite(text).data[0];
const whole = (...names: readonly string[]) => names.map((family) => ({ family }));

describe('BibTeX, read by citation-js', () => {
  it('keeps names whole, the day, the translators and the address', () => {
    expect(read(bibtex(LETTER))).toMatchObject({
      id: LETTER.key,
      title: LETTER.title,
      author: whole('Joseph Stalin', 'Zhou Enlai'),
      translator: whole(...LETTER.translators),
      issued: { 'date-parts': [[1950, 10, 11]] },
      URL: LETTER.source.url,
    });
  });

  it('says recipient, archive and place in the note', () => {
    const note = String(read(bibtex(LETTER))?.note);
    expect(note).toContain(
      'To Mao Zedong. f. 45, op. 1, d. 334, ll. 134-135, Archive of the President (AP); ',
    );
    expect(note).toContain(LETTER.address);
    expect(String(read(bibtex(DECISION))?.note)).toContain('Source: AP, fond 3, listy 100-101');
  });

  it('says a date that is no plain day in words', () => {
    expect(bibtex(DECISION)).toContain('  year = {between about 7 October 1950 and 8 October 1950},\n');
    expect(read(bibtex({ ...LETTER, date: '1950-10' }))).toMatchObject({
      issued: { 'date-parts': [[1950, 10]] },
    });
  });

  it('reads a moment back', () => {
    expect(read(bibtex(MOMENT))).toMatchObject({ id: MOMENT.key, title: MOMENT.title, URL: MOMENT.address });
  });

  it.each([
    '&',
    '%',
    '$',
    '#',
    '_',
    '{',
    '}',
    '~',
    '^',
    '\\',
    '“”',
    'é',
    '毛',
    '𝄞',
    '}{',
    '\\{',
    '%}',
    '@misc{',
  ])('keeps %s in a title and in names', (sign) => {
    const title = `Before ${sign} after`;
    const item = read(bibtex({ ...LETTER, title, authors: [title], recipients: [title] }));
    expect(item).toMatchObject({ title, author: whole(title) });
  });
});
