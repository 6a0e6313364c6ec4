import { parse } from 'edtf';
import { dayNumber, daysInMonth } from './calendar.ts';

/** A date as written, as whole days since 1970-01-01, both ends inclusive; null where an interval is open. */
export interface DateSpan {
  readonly first: number | null;
  readonly last: number | null;
  /** Whether it is one calendar day without a qualifier: the only date that an hour can stand with. */
  readonly plainDay: boolean;
}

export type DateReading =
  | { readonly kind: 'date'; readonly span: DateSpan }
  /** `reason` is a whole sentence: what cannot be, and what would be right. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The forms that are read, for sentences. */
export const DATE_FORMS =
  '1950-10-03, 1950-10 or 1950, with ~, ? or % after it where it is not certain, or two of these with / between them';

const ONE_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Reads a date: the stated part of EDTF (ISO 8601-2), which is a day, a month or a year, each with one qualifier
 * `~` (about), `?` (uncertain) or `%` (both) at its end, or an interval `a/b`, of which one end may be `..` (open).
 */
export function parseDate(text: string): DateReading {
  const parts = text.split('/');
  const [from = '', to] = parts;
  if (parts.length > 2 || (from === '..' && (to === undefined || to === '..'))) return refused(text);
  const first = from === '..' ? null : readOne(from);
  const last = to === undefined ? first : to === '..' ? null : readOne(to);
  for (const end of [first, last])
    if (end?.kind === 'refused') return end.reason === '' ? refused(text) : end;
  const start = first?.kind === 'date' ? first.span : null;
  const end = last?.kind === 'date' ? last.span : null;
  if (start?.first != null && end?.last != null && end.last < start.first) {
    return {
      kind: 'refused',
      reason: `The interval ends before it begins; write \`${to}/${from}\` if that is meant.`,
    };
  }
  const plainDay = to === undefined && start?.plainDay === true;
  return { kind: 'date', span: { first: start?.first ?? null, last: end?.last ?? null, plainDay } };
}

/** A reason of '' means: not one of the forms. */
function readOne(text: string): DateReading {
  const match = ONE_DATE.exec(text);
  if (match === null) return { kind: 'refused', reason: '' };
  const [, yearText = '', monthText, dayText, qualifier] = match;
  const year = Number(yearText);
  const month = Number(monthText ?? '1');
  const day = Number(dayText ?? '1');
  if (daysInMonth(year, month) === 0) {
    return {
      kind: 'refused',
      reason: `There is no month ${monthText}; a date is written year-month-day, months from 01 to 12.`,
    };
  }
  if (day < 1 || day > daysInMonth(year, month)) {
    return {
      kind: 'refused',
      reason: `${yearText}-${monthText} has the days 01 to ${daysInMonth(year, month)}, not ${dayText}.`,
    };
  }
  const lastMonth = monthText === undefined ? 12 : month;
  const lastDay = dayText === undefined ? daysInMonth(year, lastMonth) : day;
  const first = dayNumber({ year, month, day });
  const last = dayNumber({ year, month: lastMonth, day: lastDay });
  return { kind: 'date', span: { first, last, plainDay: dayText !== undefined && qualifier === undefined } };
}

/**
 * Whether a text is EDTF of a form that is not read here. Only for the sentence: the library takes long, lets 29 February
 * stand in any year and intervals run backwards. That all we read is EDTF to it too, a test says.
 */
function isEdtf(text: string): boolean {
  if (text.length > 64 || !/^[\dA-Z.,:+/[\]{}~?%-]+$/.test(text)) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function refused(text: string): DateReading {
  const what = isEdtf(text) ? 'This form of EDTF is not read here' : 'This is not a date in EDTF';
  return { kind: 'refused', reason: `${what}; write ${DATE_FORMS}.` };
}
