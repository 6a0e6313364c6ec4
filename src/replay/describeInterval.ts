import { describeSpan } from './describeSpan.ts';
import type { Interval } from './followRoute.ts';

/** An interval in words: "2 hours 33 minutes after “sent by wire” (clock assumed)". */
export function describeInterval({ minutes, from, assumed }: Interval): string {
  const clock = assumed ? ' (clock assumed)' : '';
  if (minutes === 0) return `in the same minute as “${from}”${clock}`;
  return `${describeSpan(Math.abs(minutes))} ${minutes > 0 ? 'after' : 'before'} “${from}”${clock}`;
}
