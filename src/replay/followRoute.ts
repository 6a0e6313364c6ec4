import type { HandlingTime, Message, Waypoint } from '../format/document.ts';
import type { LaneId } from '../format/ids.ts';
import type { Moment, PrintedHour } from '../format/moment.ts';

/** One stop of a message on its way from hand to hand. */
export interface RouteStop {
  /** Null for a printed line about the handling that no station of the way repeats. */
  readonly lane: LaneId | null;
  readonly what: string;
  /** The line of the print that gives the time, if there is one. */
  readonly printed: string | null;
  /** Null where the dossier gives no time at all. */
  readonly moment: Moment | null;
  readonly note: string | null;
  /** The time since the last stop with a printed hour; null where this one or all before it have none. */
  readonly since: Interval | null;
}

export interface Interval {
  /** Less than nothing where the print has the later stop at an earlier hour. */
  readonly minutes: number;
  /** What happened at the stop that it counts from. */
  readonly from: string;
  /** Whether the editor assumes one of the two clocks; else the print names both. */
  readonly assumed: boolean;
}

type Stop = Omit<RouteStop, 'since'>;

/**
 * The way of a message: its stations with the printed times of its document laid in between. A time that a station has
 * to the minute is that station's; another hour stands where it belongs in time, and a time without an hour behind the
 * line that is printed before it.
 */
export function followRoute(
  { route }: Pick<Message, 'route'>,
  times: readonly HandlingTime[],
): readonly RouteStop[] {
  const stops: Stop[] = route.map(({ lane, what, moment }: Waypoint) => ({
    lane,
    what,
    printed: null,
    moment,
    note: null,
  }));
  let before: Stop | null = null;
  for (const { what, printed, moment, note } of times) {
    const at = stops.findIndex((stop) => stop.printed === null && isSameHour(stop.moment, moment));
    const met = stops[at];
    const stop: Stop =
      met === undefined ? { lane: null, what, printed, moment, note } : { ...met, printed, note };
    if (met !== undefined) stops.splice(at, 1, stop);
    else stops.splice(placeOf(stop, before, stops), 0, stop);
    before = stop;
  }
  return withIntervals(stops);
}

function isSameHour(a: Moment | null, b: Moment): boolean {
  return a !== null && a.kind === 'hour' && b.kind === 'hour' && a.earliest === b.earliest;
}

function placeOf({ moment }: Stop, before: Stop | null, stops: readonly Stop[]): number {
  if (moment?.kind === 'day' && before !== null) return stops.indexOf(before) + 1;
  const earliest = moment?.earliest ?? 0;
  return stops.findLastIndex((stop) => stop.moment !== null && stop.moment.earliest <= earliest) + 1;
}

function withIntervals(stops: readonly Stop[]): readonly RouteStop[] {
  let last: { readonly what: string; readonly hour: PrintedHour } | null = null;
  return stops.map((stop) => {
    const { moment, what } = stop;
    if (moment?.kind !== 'hour') return { ...stop, since: null };
    const since: Interval | null =
      last === null
        ? null
        : {
            minutes: moment.earliest - last.hour.earliest,
            from: last.what,
            assumed: moment.clockIs === 'assumed' || last.hour.clockIs === 'assumed',
          };
    last = { what, hour: moment };
    return { ...stop, since };
  });
}
