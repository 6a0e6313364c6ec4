import { isRecord } from './isRecord.ts';
import type { Position } from './position.ts';

/** What one window of a lecture says to the others: always the whole state, so that a lost one does no harm. */
export interface Signal {
  readonly app: typeof APP;
  readonly version: typeof VERSION;
  /** The secret that the windows of one lecture share. */
  readonly token: string;
  /** The window that speaks. */
  readonly from: string;
  readonly role: Role;
  /** hello: asks for an answer. state: is one, or says a change. bye: the window goes. */
  readonly kind: 'hello' | 'state' | 'bye';
  /** Stands for the exact content of the scenario. */
  readonly edition: number;
  readonly stamp: Stamp;
  readonly position: Position;
}

export type Role = 'hall' | 'presenter';

/** Which position is newer: the one with the higher number; of two with the same, the one of the older window. */
export interface Stamp {
  readonly seq: number;
  /** The window that made it so. Ids begin with the moment of their window's birth. */
  readonly by: string;
}

export const APP = 'decision-room';
/** Raised whenever a window of before would read a signal of now wrongly. */
export const VERSION = 2;

/** As many changes as no lecture makes; a window that is told of more could never be overruled. */
const MOST_CHANGES = 1_000_000_000;
const ID_FORM = /^[a-z0-9-]{8,64}$/;
const KINDS: readonly Signal['kind'][] = ['hello', 'state', 'bye'];
const ROLES: readonly Role[] = ['hall', 'presenter'];

/** A signal as it was heard: its position still to be looked at. */
export type Heard =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'signal'; readonly signal: Omit<Signal, 'position'>; readonly position: unknown };

/** Whether a value says that it belongs to a lecture: all that may be told of it before it is read. */
export function isForLecture(value: unknown, token: string): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && value.app === APP && value.token === token;
}

/** What a value that came from somewhere is to a lecture. */
export function readSignal(value: unknown, token: string): Heard {
  if (!isForLecture(value, token)) return { kind: 'foreign' };
  const { version, from, edition, position } = value;
  if (typeof version !== 'number') return { kind: 'unreadable' };
  if (version !== VERSION) return { kind: 'other-version' };
  const role = ROLES.find((known) => known === value.role);
  const kind = KINDS.find((known) => known === value.kind);
  const stamp = readStamp(value.stamp);
  if (role === undefined || kind === undefined || stamp === null) return { kind: 'unreadable' };
  if (!isWindowId(from) || typeof edition !== 'number') return { kind: 'unreadable' };
  return {
    kind: 'signal',
    signal: { app: APP, version, token, from, role, kind, edition, stamp },
    position,
  };
}

/** Whether the first of two stamps is the newer one. */
export function isNewer(one: Stamp, other: Stamp): boolean {
  return one.seq > other.seq || (one.seq === other.seq && one.by < other.by);
}

function readStamp(value: unknown): Stamp | null {
  if (!isRecord(value)) return null;
  const { seq, by } = value;
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0 || seq > MOST_CHANGES) return null;
  return isWindowId(by) ? { seq, by } : null;
}

function isWindowId(value: unknown): value is string {
  return typeof value === 'string' && ID_FORM.test(value);
}
