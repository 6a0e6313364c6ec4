import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslJson } from '../../../src/replay/cite/cslJson.ts';
import { anyDocument, DECISION, LETTER, MOMENT } from './citedWorks.ts';

/** As citation-js reads it. */
const read = (text: string) => new Cite(text).data[0];
const literal = (...names: readonly string[]) => names.map((name) => ({ literal: name }));

describe('CSL-JSON, read by citation-js', () => {
  it('is a letter with recipient, translator and archive', () => {
    expect(read(cslJson(LETTER))).toMatchObject({
      type: 'personal_communication',
      id: LETTER.key,
      title: LETTER.title,
      author: literal('Joseph Stalin', 'Zhou Enlai'),
      recipient: literal('Mao Zedong'),
      translator: literal(...LETTER.translators),
      issued: { 'date-parts': [[1950, 10, 11]] },
      genre: LETTER.genre,
      archive: 'Archive of the President (AP)',
      archive_location: 'f. 45, op. 1, d. 334, ll. 134-135',
      'call-number': LETTER.reference,
      'container-title': LETTER.source.title,
      URL: LETTER.source.url,
      note: `Also: Another Archive, f. 558, ll. 0134-0135\nIn the dossier “China decides, 1950”: ${LETTER.address}`,
    });
  });

  it('is a manuscript where a body wrote it, and says of a date what it does not know', () => {
    const item = read(cslJson(DECISION));
    expect(item).toMatchObject({
      type: 'manuscript',
      issued: {
        'date-parts': [
          [1950, 10, 7],
          [1950, 10, 8],
        ],
        circa: true,
      },
      URL: DECISION.address,
    });
    expect(Object.keys(item ?? {})).not.toContain('archive');
    expect(JSON.parse(cslJson({ ...LETTER, date: '1950-10-06/..' }))).toMatchObject([
      { issued: { literal: 'not before 6 October 1950' } },
    ]);
  });

  it('is a page of the dossier for a moment', () => {
    expect(read(cslJson(MOMENT))).toMatchObject({
      type: 'webpage',
      title: MOMENT.title,
      'container-title': MOMENT.scenario,
      section: 'Step 7 of 17',
      URL: MOMENT.address,
    });
  });

  it('keeps any signs', () => {
    fc.assert(
      fc.property(anyDocument, (work) => {
        expect(read(cslJson(work))).toMatchObject({
          title: work.title,
          author: literal(...work.authors),
          genre: work.genre,
        });
      }),
      { numRuns: 100 },
    );
  });
});
