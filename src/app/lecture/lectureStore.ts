import { type Connection, connectionOf } from '../../replay/lecture/connection.ts';
import {
  advanceLecture,
  BEAT,
  type LectureEvent,
  type LectureWindow,
  openLecture,
} from '../../replay/lecture/lecture.ts';
import type { Bounds, Position } from '../../replay/lecture/position.ts';
import { openWires, type WiredWindow, type Wires } from './wires.ts';

/** What a window shows of its lecture. */
export interface LectureState {
  readonly position: Position;
  readonly connection: Connection;
  /** False where nothing can carry a word from window to window. */
  readonly joinable: boolean;
}

/** A window's part in a lecture: what it shows, and how it moves. */
export interface LectureStore {
  readonly state: () => LectureState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly move: (make: (position: Position) => Position) => void;
  /** Begins to speak and to listen; returns how to stop, with a goodbye. */
  readonly open: () => () => void;
}

/** What of a window the store needs besides its wires. */
export type StoreWindow = WiredWindow & {
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'hidden'>;
  readonly performance: Pick<Performance, 'now'>;
  readonly setInterval: (act: () => void, milliseconds: number) => number;
  readonly clearInterval: (timer: number) => void;
};

/** What tells a window that it may have missed something. */
const WAKING = ['pageshow', 'focus', 'online', 'resume'] as const;

/** Makes the part of a window in a lecture; nothing is said before it is opened. */
export function lectureStore(
  window: StoreWindow,
  me: LectureWindow,
  start: Position,
  bounds: Bounds,
): LectureStore {
  let lecture = openLecture(me, start);
  let wires: Wires | null = null;
  let state: LectureState = { position: start, connection: connectionOf(lecture), joinable: true };
  const listeners = new Set<() => void>();

  const take = (event: LectureEvent): void => {
    const { lecture: next, signals } = advanceLecture(lecture, event, bounds);
    lecture = next;
    for (const signal of signals) wires?.post(signal);
    const connection = connectionOf(lecture);
    const joinable = wires?.any() ?? true;
    const same =
      lecture.position === state.position &&
      joinable === state.joinable &&
      JSON.stringify(connection) === JSON.stringify(state.connection);
    if (same) return;
    state = { position: lecture.position, connection, joinable };
    for (const listener of listeners) listener();
  };
  const now = () => window.performance.now();
  const wake = (): void => take({ kind: 'woke' });
  const show = (): void => {
    if (!window.document.hidden) wake();
  };
  const leave = (): void => take({ kind: 'leaving' });

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    move: (make) => {
      const position = make(lecture.position);
      if (position !== lecture.position) take({ kind: 'moved', position });
    },
    open: () => {
      wires = openWires(window, me.token, (value) => take({ kind: 'heard', value, now: now() }));
      const timer = window.setInterval(() => take({ kind: 'beat', now: now() }), BEAT);
      for (const name of WAKING) window.addEventListener(name, wake);
      window.document.addEventListener('visibilitychange', show);
      window.addEventListener('pagehide', leave);
      wake();
      return () => {
        leave();
        window.clearInterval(timer);
        for (const name of WAKING) window.removeEventListener(name, wake);
        window.document.removeEventListener('visibilitychange', show);
        window.removeEventListener('pagehide', leave);
        wires?.close();
        wires = null;
      };
    },
  };
}
