import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/format/civilDate.ts';
import type { LaneId } from '../../../src/format/ids.ts';
import { silenceWords } from '../../../src/views/timetable/silenceWords.ts';
import { waypointWords } from '../../../src/views/timetable/waypointWords.ts';
import { exchange, WAYS } from './exchange.ts';

describe('what is said beside a line', () => {
  const words = (n: number) =>
    WAYS[n - 1]?.way.map(([lane, what, moment]) =>
      waypointWords(exchange.index, { lane: lane as LaneId, what, moment }),
    );

  it('names the place, the time as far as it is printed, and the deed', () => {
    expect(words(2)).toEqual([
      'COAST, 1 Oct: written, hour not printed',
      'CAPITAL, 1 Oct, 03:00 (clock assumed): passed on',
      'PORT, 2 Oct: received, hour not printed',
    ]);
  });

  it('says nothing of a time that is not known, and leaves open what is open', () => {
    expect(words(3)?.at(-1)).toBe('COAST: read; when is not printed');
    expect(words(4)?.at(-1)).toBe('PORT, not before 3 Oct: read');
  });

  it('names a clock that is not the one of the axis', () => {
    const elsewhere = { ...exchange.index, scenario: { ...exchange.index.scenario, axis: 'other' as never } };
    const [lane, what, moment] = WAYS[1]?.way[1] ?? ['coast', '', null];
    expect(waypointWords(elsewhere, { lane: lane as LaneId, what, moment })).toBe(
      'CAPITAL, 1 Oct, 03:00 (Harbour clock assumed): passed on',
    );
  });
});

describe('the words of a silence', () => {
  it.each([
    [5, '5 days'],
    [13, '13 days'],
    [85, '12 weeks'],
    [200, '6 months'],
    [1000, '2 years'],
  ])('%d days: %s', (days, length) => {
    expect(silenceWords(days)).toEqual({ length, sentence: `${length} without a document` });
  });
});

describe('the calendar', () => {
  it('agrees with the one of the language, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(civilDate(dayNumber)).toEqual(expected);
      }),
    );
  });
});
