import { MONTHS } from '../../format/months.ts';

/** The short English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return shortMonthName(MONTHS[month - 1] ?? '');
}

/** Whether a word is the whole English name of a month. */
export function isMonthName(word: string): boolean {
  return MONTHS.includes(word);
}

/** "October" as "Oct". */
export function shortMonthName(name: string): string {
  return name.slice(0, 3);
}
