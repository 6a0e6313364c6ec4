import { MONTHS } from '../format/months.ts';

/** Dates in words, for the subset of EDTF (ISO 8601-2) that scenarios use. English, the same for every reader. */

const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['~', 'about '],
  ['?', 'possibly '],
  ['%', 'possibly about '],
]);

/** A day, a month or a year with its qualifier. */
interface CalendarDate {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly qualifier: string;
}

/**
 * An uncertain date in words: "2 October 1950", "about October 1950", "between 6 and 7 October 1950",
 * "not before 6 October 1950". What is not of the subset comes back as it is.
 */
export function describeDate(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return single(start) ?? edtf;
  if (end === '..') return prefixed('not before ', single(start)) ?? edtf;
  if (start === '..') return prefixed('not after ', single(end)) ?? edtf;
  const both = pair(start, end, ' and ');
  return both === null ? edtf : `between ${both}`;
}

/** A stretch of time in words: "5 July to 13 October 1950". */
export function describePeriod(edtf: string): string {
  const [start = '', end = ''] = edtf.split('/');
  return pair(start, end, ' to ') ?? describeDate(edtf);
}

/** How fine a date is: to the day, the month or the year; `between` where it has two ends. */
export function grainOf(edtf: string): 'day' | 'month' | 'year' | 'between' | 'unknown' {
  if (edtf.includes('/')) return 'between';
  const date = parse(edtf);
  if (date === null) return 'unknown';
  if (date.day !== null) return 'day';
  return date.month === null ? 'year' : 'month';
}

function parse(text: string): CalendarDate | null {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/.exec(text);
  if (parts === null) return null;
  const [, year = '', month = null, day = null, qualifier = ''] = parts;
  return { year, month, day, qualifier };
}

function single(text: string): string | null {
  const date = parse(text);
  return date === null ? null : inWords(date);
}

function prefixed(prefix: string, words: string | null): string | null {
  return words === null ? null : prefix + words;
}

/** Both ends, the month and the year said once where they are the same and nothing is qualified. */
function pair(start: string, end: string, joint: string): string | null {
  const from = parse(start);
  const to = parse(end);
  if (from === null || to === null) return null;
  const plain = from.qualifier === '' && to.qualifier === '' && from.year === to.year;
  if (!plain || from.month === null || to.month === null) return inWords(from) + joint + inWords(to);
  if ((from.day === null) !== (to.day === null)) return inWords(from) + joint + inWords(to);
  const short =
    from.month === to.month && from.day !== null ? dayOf(from) : `${dayOf(from)} ${monthOf(from)}`.trim();
  return short + joint + inWords(to);
}

function inWords(date: CalendarDate): string {
  const words = [dayOf(date), monthOf(date), date.year].filter((word) => word !== '');
  return (QUALIFIERS.get(date.qualifier) ?? '') + words.join(' ');
}

function dayOf({ day }: CalendarDate): string {
  return day === null ? '' : String(Number(day));
}

function monthOf({ month }: CalendarDate): string {
  return month === null ? '' : (MONTHS[Number(month) - 1] ?? month);
}
