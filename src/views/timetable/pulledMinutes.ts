import { DAY, HOUR } from '../../format/minutes.ts';

/** What a pull along an axis of time means, in minutes: whole hours, later where positive; 0 on an axis without days. */
export function pulledMinutes(pixels: number, pixelsPerDay: number): number {
  if (pixelsPerDay === 0) return 0;
  return Math.round(((pixels / pixelsPerDay) * DAY) / HOUR) * HOUR;
}
