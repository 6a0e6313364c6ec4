import type { ClockId } from '../../format/ids.ts';
import { DAY } from '../../format/minutes.ts';
import type { DayOnly, Moment, PrintedHour } from '../../format/moment.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { impossibleDate } from '../rules/impossibleDate.ts';
import type { WrittenDate, WrittenMoment } from '../shapes/moment.ts';
import type { DateSpan } from './parseDate.ts';

/** Every moment of the folder as minutes since 1970-01-01T00:00Z; those that cannot be are left out and reported. */
export type Moments = ReadonlyMap<WrittenMoment, Moment>;

/** Works out every moment: hours on their own clocks, days without an hour on the clock of the axis. */
export function resolveMoments(draft: Draft, findings: Findings): Moments {
  const { clocks, axis, period } = draft.scenario;
  const offsets = new Map(clocks.map(({ id, utc }) => [id.value, offsetMinutes(utc.value)]));
  const axisOffset = offsets.get(axis.value);
  const moments = new Map<WrittenMoment, Moment>();
  for (const written of writtenMoments(draft)) {
    const { date, hour, clock, 'clock-is': clockIs } = written;
    if (date.span === null) continue;
    if (hour === null && clock === null && clockIs === null) {
      const day = axisOffset === undefined ? null : dayOnly(date, date.span, period, axisOffset, findings);
      if (day !== null) moments.set(written, day);
    } else if (hour !== null && clock !== null && clockIs !== null) {
      const offset = offsets.get(clock.value);
      if (offset === undefined || hour.value === '' || !date.span.plainDay || date.span.first === null)
        continue;
      const minute = date.span.first * DAY + minutesOf(hour.value) - offset;
      moments.set(written, printedHour(written.date.value, hour.value, clock.value, clockIs.value, minute));
    }
  }
  return moments;
}

/** `+03:00` as minutes; 0 for the blank of a refused one. */
export function offsetMinutes(utc: string): number {
  const minutes = minutesOf(utc.slice(1));
  return utc.startsWith('-') ? -minutes : minutes;
}

function minutesOf(hour: string): number {
  const [hours = '0', minutes = '0'] = hour.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function printedHour(
  date: string,
  hour: string,
  clock: ClockId,
  clockIs: PrintedHour['clockIs'],
  minute: number,
): Moment {
  return { kind: 'hour', date, hour, clock, clockIs, earliest: minute, latest: minute };
}

function dayOnly(
  date: WrittenDate,
  span: DateSpan,
  period: WrittenDate,
  offset: number,
  findings: Findings,
): DayOnly | null {
  const first = span.first ?? period.span?.first ?? null;
  const last = span.last ?? period.span?.last ?? null;
  if (first === null || last === null) return null;
  if (last < first) {
    const end = span.first === null ? 'before the period begins' : 'after the period has ended';
    const said = `\`${date.value}\` is open toward the scenario's period (${period.value}), but its given end lies ${end}.`;
    findings.add(impossibleDate, date.at, said, date.value);
    return null;
  }
  const earliest = first * DAY - offset;
  return { kind: 'day', date: date.value, earliest, latest: (last + 1) * DAY - 1 - offset };
}

function writtenMoments({ documents, outside }: Draft): readonly WrittenMoment[] {
  const inDocuments = documents.flatMap(({ head }) => [
    head.date,
    ...head.times.map(({ at }) => at),
    ...head.messages.flatMap(({ written, route, hands }) => [
      written,
      ...route.map(({ at }) => at),
      ...hands.map(({ from }) => from),
    ]),
  ]);
  return [...inDocuments, ...outside.map(({ at }) => at)].filter((moment) => moment !== null);
}
