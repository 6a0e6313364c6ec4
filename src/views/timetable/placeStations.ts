import type { Message, Waypoint } from '../../format/document.ts';
import type { LaneId } from '../../format/ids.ts';
import { DAY } from '../../format/minutes.ts';
import type { Moment } from '../../format/moment.ts';
import { narrowByOrder, settleMoments, type Window } from './settleMoments.ts';

/** A longer stretch is drawn at the end that is known, or at its middle, and not over weeks. */
const LONGEST_DRAWN = 3 * DAY;
/** "Later on 3 October", known at five to midnight, still needs a stretch that can be seen. */
const SHORTEST_DRAWN = 360;

/** A waypoint with what is known of its time: its moment, narrowed by the order of the route; null: nothing. */
export interface KnownWaypoint {
  readonly waypoint: Waypoint;
  readonly known: Window | null;
}

/** A waypoint with the time that it is drawn at. */
export type TimedStation = TimedWaypoint | UntimedWaypoint;

export interface TimedWaypoint {
  readonly kind: 'timed';
  readonly waypoint: Waypoint;
  readonly moment: Moment;
  readonly minute: number;
  readonly stretch: Stretch;
}

export interface UntimedWaypoint {
  readonly kind: 'untimed';
  readonly waypoint: Waypoint;
}

/** The time that is drawn for a moment, and whether it can have been before or after that. */
export interface Stretch extends Window {
  readonly unbounded: 'no' | 'before' | 'after' | 'both';
}

/**
 * What the route says about each waypoint: nothing on it happened after what follows it.
 * Waypoints on lanes that are not drawn are left out. A route without any moment begins when the message was written.
 */
export function readRoute(message: Message, lanes: ReadonlySet<LaneId>): readonly KnownWaypoint[] {
  const drawn = message.route.filter(({ lane }) => lanes.has(lane));
  const route = drawn.some(({ moment }) => moment !== null)
    ? drawn
    : drawn.map((waypoint, i) => (i === 0 ? { ...waypoint, moment: message.written } : waypoint));
  const narrowed = narrowByOrder(route.flatMap(({ moment }) => (moment === null ? [] : [windowOf(moment)])));
  let next = 0;
  return route.map((waypoint) => {
    if (waypoint.moment === null) return { waypoint, known: null };
    const known = narrowed[next] ?? windowOf(waypoint.moment);
    next += 1;
    return { waypoint, known };
  });
}

/**
 * Settles a route around the one waypoint that is settled already.
 * @param held which waypoint that is, and its minute; null where none is
 * @param offset minutes of the axis clock east of UTC
 */
export function timeStations(
  route: readonly KnownWaypoint[],
  held: { readonly place: number; readonly minute: number } | null,
  offset: number,
): readonly TimedStation[] {
  const stretches = route.map(({ waypoint, known }) =>
    known === null || waypoint.moment === null ? null : stretchOf(known, waypoint.moment, offset),
  );
  const minutes = settleMoments(
    stretches.flatMap((stretch, i) => {
      if (stretch === null) return [];
      return [held?.place === i ? { from: held.minute, to: held.minute } : stretch];
    }),
  );
  let next = 0;
  let before = Number.NEGATIVE_INFINITY;
  return route.map(({ waypoint, known }, i) => {
    const stretch = stretches[i] ?? null;
    const settled = minutes[next];
    if (waypoint.moment === null || known === null || stretch === null || settled === undefined) {
      return { kind: 'untimed', waypoint };
    }
    next += 1;
    // A stretch of weeks was drawn at one of its ends or its middle: the way there may lead further into it.
    const late = settled < before && held?.place !== i && stretch.unbounded !== 'no' && known.to >= before;
    const minute = late ? before : settled;
    before = Math.max(before, minute);
    return {
      kind: 'timed',
      waypoint,
      moment: waypoint.moment,
      minute,
      stretch: late
        ? { ...stretch, from: minute, to: Math.min(known.to, minute + DAY) }
        : printedStretch(waypoint.moment, stretch),
    };
  });
}

/** The stretch that is drawn for what is known of a moment. */
export function stretchOf({ from, to }: Window, moment: Moment, offset: number): Stretch {
  if (to - from <= LONGEST_DRAWN) return { from, to, unbounded: 'no' };
  const openBefore = moment.date.startsWith('../');
  const openAfter = moment.date.endsWith('/..');
  if (openAfter && !openBefore) {
    const end = (Math.floor((from + offset) / DAY) + 1) * DAY - offset - 1;
    return { from, to: Math.max(end, from + SHORTEST_DRAWN), unbounded: 'after' };
  }
  if (openBefore && !openAfter) {
    const start = Math.floor((to + offset) / DAY) * DAY - offset;
    return { from: Math.min(start, to - SHORTEST_DRAWN), to, unbounded: 'before' };
  }
  const middle = Math.floor((from + to) / 2);
  return { from: middle - LONGEST_DRAWN / 2, to: middle + LONGEST_DRAWN / 2, unbounded: 'both' };
}

/**
 * The stretch that is shown: all of the day that is printed, even where the route says that it was early or late on it,
 * for what is inferred is not shown as known. Longer stretches are shown as drawn.
 */
export function printedStretch(moment: Moment, drawn: Stretch): Stretch {
  const { from, to } = windowOf(moment);
  return to - from <= LONGEST_DRAWN ? { from, to, unbounded: 'no' } : drawn;
}

/** When it can have been; for a printed hour, that minute. */
export function windowOf({ earliest, latest }: Moment): Window {
  return { from: Math.min(earliest, latest), to: Math.max(earliest, latest) };
}
