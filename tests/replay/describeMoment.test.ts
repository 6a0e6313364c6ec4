import { describe, expect, it } from 'vitest';
import type { ClockId } from '../../src/format/ids.ts';
import { describeDate, describePeriod } from '../../src/replay/describeDate.ts';
import { describeMoment } from '../../src/replay/describeMoment.ts';
import { hour } from './sketchScenario.ts';

const CLOCKS = new Map([
  [
    'harbour' as ClockId,
    { id: 'harbour' as ClockId, title: 'Harbour clock', offset: 0, basis: { kind: 'source' } as const },
  ],
]);

describe('describeDate', () => {
  it.each([
    ['1950-10-02', '2 October 1950'],
    ['1950-10', 'October 1950'],
    ['1950', '1950'],
    ['1950-10-02~', 'about 2 October 1950'],
    ['1950-10?', 'possibly October 1950'],
    ['1950%', 'possibly about 1950'],
    ['1950-10-06/1950-10-07', 'between 6 and 7 October 1950'],
    ['1950-09-30/1950-10-01', 'between 30 September and 1 October 1950'],
    ['1950-09/1950-10', 'between September and October 1950'],
    ['1949-12-31/1950-01-01', 'between 31 December 1949 and 1 January 1950'],
    ['1950-10/1950-10-07', 'between October 1950 and 7 October 1950'],
    ['1949/1950', 'between 1949 and 1950'],
    ['1950-10-02~/1950-10-05?', 'between about 2 October 1950 and possibly 5 October 1950'],
    ['1950-10-06/..', 'not before 6 October 1950'],
    ['1950-10-06~/..', 'not before about 6 October 1950'],
    ['../1950-10-07', 'not after 7 October 1950'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(describeDate(edtf)).toBe(words);
  });

  it.each(['', '/', '..', '../..', '1950-13', '1950-10-32', 'soon', '1950-10-02/soon', '1950-10-02T12:15'])(
    'gives back as it is what is not a date of the subset: “%s”',
    (text) => {
      expect(describeDate(text)).toBe(text);
    },
  );
});

describe('describePeriod', () => {
  it.each([
    ['1950-07-05/1950-10-13', '5 July to 13 October 1950'],
    ['1949-07/1950-10', 'July 1949 to October 1950'],
    ['1950-10', 'October 1950'],
    ['1950-07-05/..', 'not before 5 July 1950'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(describePeriod(edtf)).toBe(words);
  });
});

describe('describeMoment', () => {
  it.each([
    ['1950-10-02', '2 October 1950, hour not printed'],
    ['1950-10-02~', 'about 2 October 1950, hour not printed'],
    ['1950-10', 'October 1950, day not printed'],
    ['1950', '1950, day not printed'],
    ['1950-10-06/1950-10-07', 'between 6 and 7 October 1950'],
    ['1950-10-06/..', 'not before 6 October 1950'],
  ])('says what the date %s leaves open: “%s”', (date, words) => {
    expect(describeMoment({ kind: 'day', date, earliest: 0, latest: 0 }, CLOCKS)).toBe(words);
  });

  it('gives the hour as printed, with its clock', () => {
    expect(describeMoment(hour('1950-10-03', '12:15'), CLOCKS)).toBe('3 October 1950, 12:15, Harbour clock');
  });

  it('marks a clock that the editor assumes', () => {
    const words = '3 October 1950, 12:15, Harbour clock (assumed)';
    expect(describeMoment(hour('1950-10-03', '12:15', 'assumed'), CLOCKS)).toBe(words);
  });
});
