import { type Bounds, type Position, readPosition } from './position.ts';
import { APP, isNewer, type Role, readSignal, type Signal, type Stamp, VERSION } from './signal.ts';

/** A lecture as one of its windows knows it. */
export interface Lecture {
  readonly me: LectureWindow;
  readonly position: Position;
  readonly stamp: Stamp;
  /** The other windows that were heard lately, by id. */
  readonly others: ReadonlyMap<string, Other>;
  /** A window of the other role was heard once and has not said goodbye. */
  readonly expecting: boolean;
  /** Another window of this lecture runs another version or holds another scenario. */
  readonly differing: { readonly what: Difference; readonly heard: number } | null;
  /** How many signals were refused: foreign, damaged, or naming what is not here. */
  readonly refused: number;
}

/** What a window is to its lecture, from its opening to its end. */
export interface LectureWindow {
  /** Begins with the moment of its birth, so that of two windows the older one has the smaller id. */
  readonly id: string;
  readonly role: Role;
  readonly token: string;
  readonly edition: number;
}

export interface Other {
  readonly role: Role;
  /** When it was last heard, in milliseconds of the window's own clock. */
  readonly heard: number;
}

export type Difference = 'version' | 'scenario';

/** `now` is in milliseconds of the window's own clock, which only goes forward. */
export type LectureEvent =
  /** This window moved. */
  | { readonly kind: 'moved'; readonly position: Position }
  /** Something came over a wire; it may be anything. */
  | { readonly kind: 'heard'; readonly value: unknown; readonly now: number }
  /** Time has passed. */
  | { readonly kind: 'beat'; readonly now: number }
  /** The window is seen again, or came back from where no time passes. */
  | { readonly kind: 'woke' }
  | { readonly kind: 'leaving' };

/** A lecture after an event, and what is to be said about it. */
export interface Advance {
  readonly lecture: Lecture;
  readonly signals: readonly Signal[];
}

/** How often a window says hello, and how long another may be silent before it counts as lost, in milliseconds. */
export const BEAT = 400;
export const SILENCE = 1_400;

/** A window that has just opened: whatever the others say is newer. */
export function openLecture(me: LectureWindow, position: Position): Lecture {
  return {
    me,
    position,
    stamp: { seq: 0, by: me.id },
    others: new Map(),
    expecting: false,
    differing: null,
    refused: 0,
  };
}

/**
 * Takes an event to a lecture. The newest position wins in every window, whatever came late, twice or not at all; so
 * windows that hear each other at all agree after one exchange.
 */
export function advanceLecture(lecture: Lecture, event: LectureEvent, bounds: Bounds): Advance {
  switch (event.kind) {
    case 'moved': {
      const stamp = { seq: lecture.stamp.seq + 1, by: lecture.me.id };
      return saying('state', { ...lecture, position: event.position, stamp });
    }
    case 'heard':
      return hear(lecture, event.value, event.now, bounds);
    case 'beat':
      return saying('hello', forget(lecture, event.now));
    case 'woke':
      return saying('hello', lecture);
    case 'leaving':
      return saying('bye', lecture);
  }
}

function hear(lecture: Lecture, value: unknown, now: number, bounds: Bounds): Advance {
  const heard = readSignal(value, lecture.me.token);
  if (heard.kind === 'other-version') return quietly(differ(lecture, 'version', now));
  if (heard.kind !== 'signal') return refuse(lecture);
  const { signal } = heard;
  if (signal.from === lecture.me.id) return quietly(lecture);
  if (signal.edition !== lecture.me.edition) return quietly(differ(lecture, 'scenario', now));
  const position = readPosition(heard.position, bounds);
  if (position === null) return refuse(lecture);

  const met = signal.kind === 'bye' ? part(lecture, signal) : meet(lecture, signal, now);
  if (isNewer(signal.stamp, lecture.stamp)) {
    const caughtUp = { ...met, position, stamp: signal.stamp };
    return signal.kind === 'hello' ? saying('state', caughtUp) : quietly(caughtUp);
  }
  const isBehind = isNewer(lecture.stamp, signal.stamp);
  return signal.kind === 'hello' || (signal.kind === 'state' && isBehind)
    ? saying('state', met)
    : quietly(met);
}

type Speaker = Pick<Signal, 'from' | 'role'>;

function meet(lecture: Lecture, { from, role }: Speaker, now: number): Lecture {
  const expecting = lecture.expecting || role !== lecture.me.role;
  return { ...lecture, others: new Map(lecture.others).set(from, { role, heard: now }), expecting };
}

function part(lecture: Lecture, { from, role }: Speaker): Lecture {
  const others = [...lecture.others].filter(([id]) => id !== from);
  const expecting =
    role === lecture.me.role ? lecture.expecting : others.some(([, other]) => other.role === role);
  return { ...lecture, others: new Map(others), expecting };
}

function differ(lecture: Lecture, what: Difference, now: number): Lecture {
  return { ...lecture, differing: { what, heard: now } };
}

/** Leaves out whoever has been silent for too long. */
function forget(lecture: Lecture, now: number): Lecture {
  const lately = ({ heard }: { readonly heard: number }) => now - heard <= SILENCE;
  const others = [...lecture.others].filter(([, other]) => lately(other));
  const differing = lecture.differing !== null && lately(lecture.differing) ? lecture.differing : null;
  if (others.length === lecture.others.size && differing === lecture.differing) return lecture;
  return { ...lecture, others: new Map(others), differing };
}

function refuse(lecture: Lecture): Advance {
  return quietly({ ...lecture, refused: lecture.refused + 1 });
}

function quietly(lecture: Lecture): Advance {
  return { lecture, signals: [] };
}

function saying(kind: Signal['kind'], lecture: Lecture): Advance {
  const { me, stamp, position } = lecture;
  const { id: from, role, token, edition } = me;
  return {
    lecture,
    signals: [{ app: APP, version: VERSION, token, from, role, kind, edition, stamp, position }],
  };
}
