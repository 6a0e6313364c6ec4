import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ris } from '../../../src/replay/cite/ris.ts';
import { anyDocument, DECISION, LETTER, MOMENT } from './citedWorks.ts';

/** As citation-js reads it; it passes over translators (A4) and the place in the archive (AN). */
const read = (text: string) => new Cite(text).data[0];

/** The whole record by the grammar of the format: two letters or figures, two blanks, a hyphen, a blank, one line. */
function strictly(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split('\n');
  expect(lines.at(-1)).toBe('');
  expect(lines[0]).toMatch(/^TY {2}- /);
  expect(lines.at(-2)).toBe('ER  - ');
  const fields = new Map<string, string[]>();
  for (const line of lines.slice(0, -2)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.+)$/.exec(line) ?? [];
    expect(tag, line).not.toBe('');
    fields.set(tag, [...(fields.get(tag) ?? []), value]);
  }
  return fields;
}

describe('RIS', () => {
  it('is a letter to citation-js', () => {
    expect(read(ris(LETTER))).toMatchObject({
      type: 'personal_communication',
      id: LETTER.key,
      title: LETTER.title,
      author: [{ literal: 'Joseph Stalin' }, { literal: 'Zhou Enlai' }],
      recipient: [{ literal: 'Mao Zedong' }],
      issued: { 'date-parts': [[1950, 10, 11]] },
      genre: LETTER.genre,
      'call-number': LETTER.reference,
      URL: LETTER.source.url,
    });
  });

  it('has by its grammar the tags that Zotero reads for translator, archive and place', () => {
    const fields = strictly(ris(LETTER));
    expect(fields.get('TY')).toEqual(['PCOMM']);
    expect(fields.get('A4')).toEqual(LETTER.translators);
    expect(fields.get('DB')).toEqual(['Archive of the President (AP)']);
    expect(fields.get('AN')).toEqual(['f. 45, op. 1, d. 334, ll. 134-135']);
    expect(fields.get('N1')).toEqual([
      'In: New “Evidence”',
      'Also: Another Archive, f. 558, ll. 0134-0135',
      `In the dossier “China decides, 1950”: ${LETTER.address}`,
    ]);
  });

  it('is a manuscript where a body wrote it, with what numbers cannot say of the date in words', () => {
    const fields = strictly(ris(DECISION));
    expect(fields.get('TY')).toEqual(['MANSCPT']);
    expect(fields.get('DA')).toEqual(['1950/10/07/between about 7 October 1950 and 8 October 1950']);
    expect(fields.has('AN')).toBe(false);
    expect(strictly(ris({ ...LETTER, date: '1950-10' })).get('DA')).toEqual(['1950/10//']);
    expect(strictly(ris({ ...LETTER, date: '../1950-10-06' })).get('DA')).toEqual([
      '///not after 6 October 1950',
    ]);
  });

  it('is a page for a moment', () => {
    expect(read(ris(MOMENT))).toMatchObject({ type: 'webpage', title: MOMENT.title, URL: MOMENT.address });
    expect(strictly(ris(MOMENT)).get('N1')).toEqual(['Step 7 of 17']);
  });

  it('keeps any signs on one line each', () => {
    fc.assert(
      fc.property(anyDocument, (work) => {
        const fields = strictly(ris({ ...work, genre: `${work.genre}\nER  - \nTY  - BOOK` }));
        expect(fields.get('TI')).toEqual([work.title]);
        expect(fields.get('AU')).toEqual(work.authors);
        expect(fields.get('TY')).toEqual(['PCOMM']);
        expect(read(ris(work))).toMatchObject({ title: work.title });
      }),
      { numRuns: 200 },
    );
  });
});
