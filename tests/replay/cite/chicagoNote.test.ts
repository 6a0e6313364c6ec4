import { describe, expect, it } from 'vitest';
import { chicagoNote, chicagoShortNote } from '../../../src/replay/cite/chicagoNote.ts';
import { DECISION, LETTER, MOMENT } from './citedWorks.ts';

/** The parts of a note by the order of the style: parties, kind, date, places and archives, translator, print. */
const NOTE =
  /^(?<from>.+?) to (?<to>.+?), (?<genre>.+?), (?<date>\d+ \w+ \d{4}), (?<place>.+?), trans\. (?<translator>.+?), in “(?<print>.+?),” (?<url>\S+)\.$/;

describe('a Chicago note', () => {
  it('reads back part by part', () => {
    expect(NOTE.exec(chicagoNote(LETTER))?.groups).toEqual({
      from: 'Joseph Stalin and Zhou Enlai',
      to: 'Mao Zedong',
      genre: LETTER.genre,
      date: '11 October 1950',
      place:
        'f. 45, op. 1, d. 334, ll. 134-135, Archive of the President (AP); f. 558, ll. 0134-0135, Another Archive',
      translator: 'Gary Goldberg and A. & B. {Braces} 50% of #1_x',
      print: 'New ‘Evidence’',
      url: LETTER.source.url,
    });
  });

  it('takes the reference as printed, without its brackets, where no archive is told', () => {
    expect(chicagoNote(DECISION)).toBe(
      'Joseph Stalin and Zhou Enlai to Mao Zedong, cable carrying a jointly signed message, between about 7 October 1950 and 8 October 1950, Source: AP, fond 3, listy 100-101, in “An article.”',
    );
  });

  it('of a moment has its title, step, dossier and address', () => {
    expect(chicagoNote(MOMENT)).toBe(
      `“Mao to Stalin, 2 October,” step 7 of 17, in “China decides, ‘1950’,” Decision Room, ${MOMENT.address}.`,
    );
  });

  it('is short the second time', () => {
    expect(chicagoShortNote(LETTER)).toBe('Joseph Stalin and Zhou Enlai to Mao Zedong, 11 October 1950.');
    expect(chicagoShortNote({ ...LETTER, authors: ['A', 'B', 'C'] })).toMatch(/^A, B, and C to Mao Zedong,/);
    expect(chicagoShortNote(MOMENT)).toBe('“Mao to Stalin, 2 October,” step 7 of 17.');
  });
});
