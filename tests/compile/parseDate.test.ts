import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/compile/dates/calendar.ts';
import { parseDate } from '../../src/compile/dates/parseDate.ts';

describe('a date', () => {
  it.each([
    ['1950-10-03', '1950-10-03', '1950-10-03'],
    ['1950-10-03?', '1950-10-03', '1950-10-03'],
    ['1950-10~', '1950-10-01', '1950-10-31'],
    ['1950%', '1950-01-01', '1950-12-31'],
    ['1952-02', '1952-02-01', '1952-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1950-10-06/1950-10-07', '1950-10-06', '1950-10-07'],
    ['1950-09/1950-10-07~', '1950-09-01', '1950-10-07'],
    ['1950-10-06/..', '1950-10-06', null],
    ['../1950-10', null, '1950-10-31'],
  ])('%s is read', (text, first, last) => {
    const days = (day: string | null) => (day === null ? null : Date.parse(`${day}T00:00Z`) / 86_400_000);
    expect(parseDate(text)).toMatchObject({ kind: 'date', span: { first: days(first), last: days(last) } });
  });

  it.each([
    ['1950-02-29', /days 01 to 28/],
    ['1950-13', /no month 13/],
    ['1950-10-07/1950-10-06', /ends before it begins/],
    ['1950-10-XX', /form of EDTF is not read here/],
    ['1950-10-03T12:00', /form of EDTF is not read here/],
    ['../..', /form of EDTF is not read here/],
    ['1950-10-03/', /form of EDTF is not read here/],
    ['3 October 1950', /not a date in EDTF/],
    ['10/03/1950', /not a date in EDTF/],
    ['1950-10-03 ', /not a date in EDTF/],
    ['', /not a date in EDTF/],
    ['1950-10-03~?', /not a date in EDTF/],
    ['1'.repeat(100_000), /not a date in EDTF/],
  ])('%s is refused', (text, reason) => {
    expect(parseDate(text)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it('is read exactly where the stated subset says so, and is then EDTF', () => {
    const near = fc
      .tuple(
        fc.constantFrom('', '', '../', '1950-10-01/'),
        fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
        fc.constantFrom('', '-00', '-01', '-02', '-06', '-12', '-13', '-2', '-XX'),
        fc.constantFrom('', '-00', '-01', '-28', '-29', '-30', '-31', '-32', '-9', 'T10'),
        fc.constantFrom('', '', '~', '?', '%', '~?', '/..', '/9999', 'x', ' '),
      )
      .map((parts) => parts.join(''));
    const anything = fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X '), maxLength: 22 });
    fc.assert(
      fc.property(fc.oneof(near, anything), (text) => {
        const lawful = isLawful(text);
        expect(parseDate(text).kind).toBe(lawful ? 'date' : 'refused');
        if (lawful) expect(() => parse(text)).not.toThrow();
      }),
      { numRuns: 20_000 },
    );
  });

  it('is counted like the days of every calendar', () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    for (let n = first; n < first + 200_000; n += 1) {
      const date = new Date(n * 86_400_000);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (dayNumber(day) !== n) expect(day).toEqual(n);
    }
  });
});

/** The subset once more, said another way: by taking a text apart and asking the platform's calendar. */
function isLawful(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2 || ends.every((end) => end === '..')) return false;
  const spans = ends.map((end) => (end === '..' ? 'open' : spanOf(end)));
  if (spans.some((span) => span === null) || (ends.length === 1 && spans[0] === 'open')) return false;
  const [start, end] = [spans[0], spans.at(-1)];
  return typeof start !== 'object' || typeof end !== 'object' || !start || !end || end.last >= start.first;
}

function spanOf(text: string): { first: number; last: number } | null {
  const bare = /[~?%]$/.test(text) ? text.slice(0, -1) : text;
  const parts = bare.split('-');
  const widths = parts.map((part) => (/^\d+$/.test(part) ? part.length : 0));
  if (!['4', '4,2', '4,2,2'].includes(widths.join())) return null;
  const [year = 0, month, day] = parts.map(Number);
  const at = (m: number, d: number) => new Date(0).setUTCFullYear(year, m - 1, d);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  const lastDay = (m: number) => new Date(at(m + 1, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > lastDay(month ?? 1))) return null;
  const lastMonth = month ?? 12;
  return { first: at(month ?? 1, day ?? 1), last: at(lastMonth, day ?? lastDay(lastMonth)) };
}
