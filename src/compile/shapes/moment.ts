import { DATE_FORMS, type DateSpan, parseDate } from '../dates/parseDate.ts';
import type { Located } from '../findings.ts';
import { quote } from '../names/quote.ts';
import { impossibleDate } from '../rules/impossibleDate.ts';
import { type FieldsOf, fields } from './fields.ts';
import { checked, optional, required, type Shape } from './shape.ts';
import { textShape } from './text.ts';
import { id, oneOf } from './values.ts';

/** A date as written, and what it spans; no span where it was refused. */
export interface WrittenDate extends Located<string> {
  readonly span: DateSpan | null;
}

const dateText = textShape(`a date in quotes (${DATE_FORMS})`, (written, where, findings) => {
  const reading = parseDate(written.value);
  if (reading.kind === 'date') return written.value;
  const said = `${where.name} is ${quote(written.value)}. ${reading.reason}`;
  findings.add(impossibleDate, written.at, said, written.value);
  return '';
});

/** A date in the stated part of EDTF. */
export const date: Shape<WrittenDate> = {
  ...dateText,
  blank: (at) => ({ value: '', at, span: null }),
  read: (written, where, findings) => {
    const text = dateText.read(written, where, findings);
    const reading = text.value === '' ? null : parseDate(text.value);
    return { ...text, span: reading?.kind === 'date' ? reading.span : null };
  },
};

const hour = textShape('an hour in quotes, `HH:MM` from "00:00" to "23:59"', (written, where, findings) => {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(written.value)) return written.value;
  const said = `${where.name} is ${quote(written.value)}; write the hour as HH:MM, from 00:00 to 23:59.`;
  findings.add(impossibleDate, written.at, said, written.value);
  return '';
});

const momentFields = {
  date: required(date),
  hour: optional(hour),
  clock: optional(id<'clock'>()),
  'clock-is': optional(oneOf('printed', 'assumed')),
};

export type WrittenMoment = FieldsOf<typeof momentFields>;

/** When something was written, sent or received: a date alone, or one day with an hour, its clock and how that is known. */
export const moment: Shape<WrittenMoment> = checked(fields('a moment', momentFields), (read, findings) => {
  const { hour: at, clock, 'clock-is': clockIs } = read;
  const given = [at, clock, clockIs].filter((part) => part !== null);
  if (given.length > 0 && given.length < 3) {
    const said =
      at === null
        ? 'A clock is named here but no hour; an hour, its clock and whether the clock is printed or assumed stand together or not at all.'
        : 'An hour is read on some clock: write `clock` (an id from `clocks`) and `clock-is` (`printed` or `assumed`) beside it.';
    findings.add(impossibleDate, given[0]?.at ?? read.spot, said);
  }
  if (at !== null && at.value !== '' && read.date.span !== null && !read.date.span.plainDay) {
    const said = `An hour stands with one plain day, and the date here is ${quote(read.date.value)}; leave out the hour, or give the day.`;
    findings.add(impossibleDate, at.at, said, at.value);
  }
});
