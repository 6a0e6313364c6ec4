import type { ClockId } from '../format/ids.ts';
import type { Clock, Moment } from '../format/moment.ts';
import { describeDate, grainOf } from './describeDate.ts';

/**
 * A moment in words, with what is not printed said in words too: "2 October 1950, hour not printed";
 * "3 October 1950, 12:15, Moscow clock (assumed)". The hour is the one printed, never moved to another clock.
 */
export function describeMoment(moment: Moment, clocks: ReadonlyMap<ClockId, Clock>): string {
  const date = describeDate(moment.date);
  switch (moment.kind) {
    case 'hour': {
      const clock = clocks.get(moment.clock)?.title ?? moment.clock;
      return `${date}, ${moment.hour}, ${clock}${moment.clockIs === 'assumed' ? ' (assumed)' : ''}`;
    }
    case 'day':
      return date + NOT_PRINTED[grainOf(moment.date)];
  }
}

/** What a date leaves open; one with two ends says so itself. */
const NOT_PRINTED = {
  day: ', hour not printed',
  month: ', day not printed',
  year: ', day not printed',
  between: '',
  unknown: '',
} as const;
