import { DAY, HOUR } from '../format/minutes.ts';

/** A stretch of time in words: "2 hours 33 minutes"; empty for none. */
export function describeSpan(minutes: number): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / HOUR);
  return [count(days, 'day'), count(hours, 'hour'), count(minutes % HOUR, 'minute')]
    .filter((part) => part !== '')
    .join(' ');
}

function count(number: number, unit: string): string {
  if (number === 0) return '';
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
