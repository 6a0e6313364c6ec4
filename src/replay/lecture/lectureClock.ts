import { isRecord } from './isRecord.ts';

/**
 * The time of a lecture, by section. Told by two readings of the wall clock and never by counting, so that a computer
 * that slept, or a window that was hidden, is right again at once.
 */
export interface LectureClock {
  /** When the present section was entered or the clock went on, in milliseconds of the wall clock; null while it stands. */
  readonly since: number | null;
  /** Milliseconds spent in each section up to then. */
  readonly spent: readonly number[];
}

/** Far beyond any lecture, in milliseconds. */
const LONGEST = 1e14;

/** A clock that has not been started. */
export function newClock(sections: number): LectureClock {
  return { since: null, spent: Array.from({ length: sections }, () => 0) };
}

/** Lets the clock go on from now. */
export function startClock(clock: LectureClock, now: number): LectureClock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** Lets the clock stand. */
export function stopClock(clock: LectureClock, section: number, now: number): LectureClock {
  return { since: null, spent: spentBy(clock, section, now) };
}

/** Counts what comes from now on for the section that is entered. */
export function enterSection(clock: LectureClock, left: number, entered: number, now: number): LectureClock {
  if (clock.since === null || left === entered) return clock;
  return { since: now, spent: spentBy(clock, left, now) };
}

/** Whether it was ever started. */
export function isFresh({ since, spent }: LectureClock): boolean {
  return since === null && spent.every((time) => time === 0);
}

/**
 * The time spent in each section by now, in milliseconds.
 * @param section the one that the lecture is in.
 * @param now of the wall clock, in milliseconds; where it was set back, no time has passed.
 */
export function spentBy({ since, spent }: LectureClock, section: number, now: number): readonly number[] {
  const running = since === null ? 0 : Math.max(0, now - since);
  return spent.map((time, at) => (at === section ? time + running : time));
}

/** The clock that a value from elsewhere stands for; null where it is none. */
export function readClock(value: unknown, sections: number): LectureClock | null {
  if (!isRecord(value) || !Array.isArray(value.spent) || value.spent.length !== sections) return null;
  const { since } = value;
  const spent: unknown[] = [...(value.spent as unknown[])];
  if ((since !== null && !isTime(since)) || !spent.every(isTime)) return null;
  return { since, spent };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST;
}
