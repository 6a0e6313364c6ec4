import { civilDate } from '../format/civilDate.ts';
import { DAY } from '../format/minutes.ts';
import type { Clock, Moment } from '../format/moment.ts';
import type { Scenario } from '../format/scenario.ts';

/**
 * A moment as much later: what is open about it stays open. What comes out is reckoned and not printed, so its clock
 * counts as assumed; whoever shows it says how much later it is.
 * @param minutes 0 or more
 */
export function shiftMoment({ clocks, axis }: ClocksOf, moment: Moment, minutes: number): Moment {
  if (minutes === 0) return moment;
  const offsetOf = (id: Clock['id']) => clocks.find((clock) => clock.id === id)?.offset ?? 0;
  const earliest = moment.earliest + minutes;
  const latest = moment.latest + minutes;
  switch (moment.kind) {
    case 'hour': {
      const minute = earliest + offsetOf(moment.clock);
      return { ...moment, date: dateAt(minute), hour: hourAt(minute), clockIs: 'assumed', earliest, latest };
    }
    case 'day': {
      const offset = offsetOf(axis);
      const [first = '', last] = moment.date.split('/');
      const qualifier = /[~?%]$/.exec(moment.date)?.[0] ?? '';
      const from = first === '..' ? '..' : dateAt(earliest + offset) + qualifier;
      const to = last === '..' ? '..' : dateAt(latest + offset) + qualifier;
      return { ...moment, date: from === to ? from : `${from}/${to}`, earliest, latest };
    }
  }
}

type ClocksOf = Pick<Scenario, 'clocks' | 'axis'>;

function dateAt(minute: number): string {
  const { year, month, day } = civilDate(Math.floor(minute / DAY));
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

function hourAt(minute: number): string {
  const ofDay = ((minute % DAY) + DAY) % DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
