import type { Rule } from './rule.ts';

export const impossibleDate: Rule = {
  name: 'impossible-date',
  sentence:
    'A date is a day of the calendar, a month, a year or an interval, written in EDTF; an hour is written HH:MM, stands with one plain day and says on which clock.',
};
