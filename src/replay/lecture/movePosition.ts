import type { PassageId } from '../../format/ids.ts';
import { type Course, type CoursePoint, stepAt } from './course.ts';
import { enterSection, isFresh, newClock, startClock } from './lectureClock.ts';
import type { Asked, Asks, Position } from './position.ts';
import { sectionAt } from './sections.ts';

/** Where a lecture begins. */
export function openPosition(course: Course, n: number): Position {
  return {
    message: course.messages[n - 1] ?? null,
    lit: null,
    black: false,
    asks: 'recommended',
    asked: null,
    told: null,
    clock: newClock(course.sections.length),
  };
}

/**
 * One on. Where a decision point stands before the next step, the class is asked first, and what the record took is
 * opened then; the clock is started by the first step. After the last of both comes the epilogue.
 * @param now of the wall clock, in milliseconds.
 */
export function goOn(course: Course, position: Position, now: number): Position {
  const { asked, asks, told } = position;
  if (told !== null) return tell(position, after(course, told) ?? told);
  const n = stepAt(course, position.message);
  if (asked !== null && !asked.answered) return answer(course, position, asked, now);
  const here = course.points.filter((point) => point.after === n && isAsked(point, asks));
  const coming = here[here.findIndex(({ point }) => point.id === asked?.point) + 1];
  if (coming !== undefined) return ask(position, coming);
  if (n < course.messages.length) return goTo(course, position, n + 1, now);
  return tell(position, course.epilogue[0] ?? null);
}

/** One back: from the epilogue to the dossier, from the answer to its question, from that to the step before it. */
export function goBack(course: Course, position: Position, now: number): Position {
  const { asked, told } = position;
  if (told !== null) return tell(position, before(course, told));
  const n = stepAt(course, position.message);
  if (asked === null) return n === 0 ? position : goTo(course, position, n - 1, now);
  if (!asked.answered) return { ...position, asked: null, lit: null };
  const point = pointOf(course, asked);
  return { ...goTo(course, position, point?.after ?? n, now), asked: { ...asked, answered: false } };
}

/** To something that the epilogue tells; null leaves it. */
export function tell(position: Position, told: string | null): Position {
  return told === position.told ? position : { ...position, lit: null, told };
}

/** To a step, from wherever; what is not a step is the nearest one. */
export function goTo(course: Course, position: Position, to: number, now: number): Position {
  const n = Math.min(course.messages.length, Math.max(0, Math.trunc(to)));
  const left = sectionAt(course.sections, stepAt(course, position.message));
  const started = isFresh(position.clock) && n > 0 ? startClock(position.clock, now) : position.clock;
  return {
    ...position,
    message: course.messages[n - 1] ?? null,
    lit: null,
    asked: null,
    told: null,
    clock: enterSection(started, left, sectionAt(course.sections, n), now),
  };
}

/** Points at a passage; once more, at none. */
export function light(position: Position, passage: PassageId): Position {
  return { ...position, lit: position.lit === passage ? null : passage };
}

/** What the class picked; once more, nothing. */
export function choose(position: Position, option: number): Position {
  const { asked } = position;
  if (asked === null || asked.answered || option < 0 || option >= asked.hands.length) return position;
  return { ...position, asked: { ...asked, chosen: asked.chosen === option ? null : option } };
}

/** How many hands were up for an option; null for not counted. */
export function countHands(position: Position, option: number, hands: number | null): Position {
  const { asked } = position;
  if (asked === null) return position;
  return { ...position, asked: { ...asked, hands: asked.hands.map((n, at) => (at === option ? hands : n)) } };
}

/** Whether the replay stops at a decision point. */
export function isAsked({ point }: CoursePoint, asks: Asks): boolean {
  return asks === 'all' || (asks === 'recommended' && point.recommended);
}

/** The decision point that the class is at. */
export function pointOf(course: Course, asked: Asked | null): CoursePoint | null {
  return course.points.find(({ point }) => point.id === asked?.point) ?? null;
}

function after({ epilogue }: Course, told: string): string | undefined {
  return epilogue[epilogue.indexOf(told) + 1];
}

function before({ epilogue }: Course, told: string): string | null {
  return epilogue[epilogue.indexOf(told) - 1] ?? null;
}

function ask(position: Position, { point }: CoursePoint): Position {
  const hands = point.options.map(() => null);
  return { ...position, lit: null, asked: { point: point.id, answered: false, chosen: null, hands } };
}

function answer(course: Course, position: Position, asked: Asked, now: number): Position {
  const answered = { ...asked, answered: true };
  const coming = pointOf(course, asked);
  if (coming === null) return { ...position, asked: null };
  if (coming.point.before === null) return { ...position, asked: answered };
  return { ...goTo(course, position, coming.after + 1, now), lit: coming.opens, asked: answered };
}
