import type { Waypoint } from '../../format/document.ts';
import type { Moment } from '../../format/moment.ts';
import { describeDate, grainOf } from '../../replay/describeDate.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { isMonthName, shortMonthName } from './monthName.ts';

/**
 * What happened at a waypoint and when, short enough to stand beside a line: "Moscow, 3 Oct, 12:15 (clock assumed):
 * received"; "Beijing, 2 Oct: dated by Mao, hour not printed". The hour is the one printed; its clock is named where it
 * is not the axis clock.
 */
export function waypointWords(index: ScenarioIndex, { lane, what, moment }: Waypoint): string {
  const title = index.lanes.get(lane)?.title ?? lane;
  if (moment === null) return `${title}: ${what}`;
  const unsaid = isOneDay(moment) && !what.includes('hour not printed') ? ', hour not printed' : '';
  return `${title}, ${shortMoment(index, moment)}: ${what}${unsaid}`;
}

/** A moment in few words, without the year where the whole scenario has the same. */
function shortMoment(index: ScenarioIndex, moment: Moment): string {
  const date = shortDate(moment.date, soleYear(index.scenario.period));
  if (moment.kind === 'day') return date;
  const assumed = moment.clockIs === 'assumed' ? ' assumed' : '';
  if (moment.clock !== index.scenario.axis) {
    return `${date}, ${moment.hour} (${index.clocks.get(moment.clock)?.title ?? moment.clock}${assumed})`;
  }
  return `${date}, ${moment.hour}${assumed === '' ? '' : ' (clock assumed)'}`;
}

function isOneDay({ kind, date }: Moment): boolean {
  return kind === 'day' && grainOf(date) === 'day';
}

function shortDate(edtf: string, year: string | null): string {
  return describeDate(edtf)
    .split(' ')
    .filter((word) => word !== year)
    .map((word) => (isMonthName(word) ? shortMonthName(word) : word))
    .join(' ');
}

function soleYear(period: string): string | null {
  const [start = '', end = ''] = period.split('/');
  const year = start.slice(0, 4);
  return year === end.slice(0, 4) ? year : null;
}
