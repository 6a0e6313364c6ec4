import type { Interval } from './followRoute.ts';

/** An interval in words: "2 hours 33 minutes after “sent by wire” (clock assumed)". */
export function describeInterval({ minutes, from, assumed }: Interval): string {
  const clock = assumed ? ' (clock assumed)' : '';
  if (minutes === 0) return `in the same minute as “${from}”${clock}`;
  return `${duration(Math.abs(minutes))} ${minutes > 0 ? 'after' : 'before'} “${from}”${clock}`;
}

function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  return [count(days, 'day'), count(hours, 'hour'), count(minutes % 60, 'minute')]
    .filter((part) => part !== '')
    .join(' ');
}

function count(number: number, unit: string): string {
  if (number === 0) return '';
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
