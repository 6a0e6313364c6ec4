import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { MessageId } from '../../format/ids.ts';
import { parseAddress } from '../../replay/address.ts';
import { type Course, stepAt } from '../../replay/lecture/course.ts';
import { editionOf } from '../../replay/lecture/editionOf.ts';
import { goTo, openPosition } from '../../replay/lecture/movePosition.ts';
import type { Position } from '../../replay/lecture/position.ts';
import type { Role } from '../../replay/lecture/signal.ts';
import type { AddressBar } from '../addressBar.ts';
import type { Room } from '../openRoom.ts';
import { addressInRoom } from '../roomPlace.ts';
import { type LectureState, lectureStore } from './lectureStore.ts';
import { addressFor, lectureToken, newWindowId, windowName } from './lectureWindows.ts';
import { wallClock } from './wallClock.ts';

export interface LectureHandle extends LectureState {
  readonly token: string;
  /** Moves every window of the lecture. */
  readonly move: (make: (position: Position) => Position) => void;
}

/** This window's part in a lecture, its address kept at the step in view. */
export function useLecture(room: Room, course: Course, role: Role, bar: AddressBar): LectureHandle {
  const [{ token, store }] = useState(() => {
    const secret = lectureToken(window, bar.hash());
    window.name = windowName(role, secret);
    const id = newWindowId(window, wallClock());
    const me = { id, role, token: secret, edition: editionOf(room.index.scenario) };
    const start = openPosition(course, stepNamed(room, course, bar.hash()));
    return { token: secret, store: lectureStore(window, me, start, course.bounds) };
  });
  useEffect(() => store.open(), [store]);
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const move = useCallback((make: (position: Position) => Position) => store.move(make), [store]);

  const { message } = state.position;
  useEffect(() => bar.show(addressOf(room, message, role), 'replace'), [bar, room, message, role]);
  const arrive = useEffectEvent(() => {
    const n = stepNamed(room, course, bar.hash());
    move((position) =>
      n === stepAt(course, position.message) ? position : goTo(course, position, n, wallClock()),
    );
  });
  useEffect(() => bar.listen(() => arrive()), [bar]);

  return { ...state, token, move };
}

/** The address of a message in a window of a lecture; null for the replay itself. */
export function addressOf(room: Room, message: MessageId | null, role: Role | null): string {
  const n = message === null ? 0 : (room.stepOf.get(message) ?? 0);
  return addressFor(role, addressInRoom(room, { n }), room.known.id);
}

/** The step that an address names; what names none is the opening. */
function stepNamed({ known }: Room, course: Course, hash: string): number {
  return stepAt(course, parseAddress(hash, [known]).place.message);
}
