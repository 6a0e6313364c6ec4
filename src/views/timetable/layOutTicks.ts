import { civilDate } from '../../format/civilDate.ts';
import { DAY } from '../../format/minutes.ts';
import type { Axis } from './layOutAxis.ts';
import { monthName } from './monthName.ts';

/** The start of a day, a month or a year on the axis. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  /** The words beneath, and where their middle stands; null where they would run into their neighbours. */
  readonly label: { readonly x: number; readonly text: string } | null;
}

/** How far apart ticks stand, finest first. */
const STRIDES = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'day', every: 5 },
  { unit: 'day', every: 10 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 10 },
  { unit: 'year', every: 50 },
  { unit: 'year', every: 100 },
] as const;
type Stride = (typeof STRIDES)[number];

const DAYS_IN = { day: 1, month: 28, year: 365 } as const;
const LONGEST = { day: 2, month: 3, year: 4 } as const;

/**
 * The days (or months, or years) of an axis with their names, from left to right; names never overlap.
 * @param offset minutes of the axis clock east of UTC
 * @param letter the width of a letter, in pixels
 * @param end where the last name must end, in pixels
 */
export function layOutTicks(axis: Axis, offset: number, letter: number, end: number): readonly Tick[] {
  const stride =
    STRIDES.find(
      ({ unit, every }) => axis.pixelsPerDay * DAYS_IN[unit] * every >= (LONGEST[unit] + 1) * letter,
    ) ?? STRIDES[STRIDES.length - 1];
  if (stride === undefined) return [];
  const manyYears =
    new Set(
      axis.segments.flatMap(({ firstDay, lastDay }) => [civilDate(firstDay).year, civilDate(lastDay).year]),
    ).size > 1;

  const ticks: Tick[] = [];
  let shown = { year: manyYears ? Number.NaN : civilDate(axis.segments[0]?.firstDay ?? 0).year, month: 0 };
  let free = Number.NEGATIVE_INFINITY;
  for (const { firstDay, lastDay, x0 } of axis.segments) {
    for (let day = firstDay; day <= lastDay; day += 1) {
      const date = civilDate(day);
      if (day !== firstDay && !startsTick(date, stride)) continue;
      const x = Math.max(x0, axis.x(day * DAY - offset));
      const text = tickWords(date, stride, shown);
      const width = text.length * letter;
      // A long first name begins with the axis, not among the names of the lanes.
      const own = Math.max(
        x0 - letter + width / 2,
        stride.unit === 'day' ? x + axis.pixelsPerDay / 2 : x + width / 2,
      );
      // Where the name before is long, one may give way by a letter rather than be left out.
      const middle = Math.max(own, free + width / 2);
      const fits = middle - own <= letter && middle + width / 2 <= end;
      ticks.push({ day, x, label: fits ? { x: middle, text } : null });
      if (!fits) continue;
      shown = date;
      free = middle + width / 2 + letter;
    }
  }
  return ticks;
}

function startsTick(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  { unit, every }: Stride,
): boolean {
  switch (unit) {
    case 'day':
      // The 31st would stand beside the 1st.
      return (day - 1) % every === 0 && (every === 1 || day < 31);
    case 'month':
      return day === 1 && (month - 1) % every === 0;
    case 'year':
      return day === 1 && month === 1 && year % every === 0;
  }
}

function tickWords(
  date: { readonly year: number; readonly month: number; readonly day: number },
  { unit }: Stride,
  shown: { readonly year: number; readonly month: number },
): string {
  if (unit === 'year') return `${date.year}`;
  const year = date.year === shown.year ? '' : ` ${date.year}`;
  const month = monthName(date.month);
  if (unit === 'month') return `${month}${year}`;
  return year === '' && date.month === shown.month ? `${date.day}` : `${date.day} ${month}${year}`;
}
