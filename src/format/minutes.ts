/** Spans of time in minutes, which is what moments and intervals are counted in. */
export const HOUR = 60;
export const DAY = 24 * HOUR;
