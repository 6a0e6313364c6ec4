import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { AddressBar } from './addressBar.ts';
import type { Room } from './openRoom.ts';
import {
  addressInRoom,
  keyOfRoom,
  placeInRoom,
  placeWith,
  type RoomPlace,
  roomInAddress,
  roomKey,
} from './roomPlace.ts';
import type { Player } from './usePlayer.ts';

/** How a change of place goes into the history. */
export type Entry = 'push' | 'replace';

/** Where the reader is: the step, and everything chosen beside it. */
export interface PlaceState {
  readonly place: RoomPlace;
  /** Goes to another step or another choice, or both at once; what is not named stays as it is. */
  readonly go: (parts: Partial<RoomPlace>) => void;
  /** The address of the present place with some of it chosen anew. */
  readonly addressOf: (parts: Partial<RoomPlace>) => string;
  readonly notUnderstood: readonly string[];
  readonly understood: () => void;
}

/**
 * Keeps the reader's place, and the address the same, both ways.
 * @param opened where the reader comes in.
 * @param entry how a change that the reader did not make by going back or forward is to be entered; asked as it is made.
 */
export function usePlace(
  room: Room,
  bar: AddressBar,
  opened: RoomPlace,
  { n, cursor, send }: Player,
  entry: () => Entry,
): PlaceState {
  const [chosen, setChosen] = useState(opened);
  const [notUnderstood, setNotUnderstood] = useState<readonly string[]>([]);
  const arrived = useRef<string | null>(null);
  const going = useRef(false);
  const place = useMemo(() => placeWith(chosen, { n }), [chosen, n]);
  const address = addressInRoom(room, place);

  const go = useCallback(
    (parts: Partial<RoomPlace>) => {
      // The step and what is chosen with it are one change, and one entry of the history.
      going.current = true;
      if (parts.n !== undefined) send.seek(parts.n);
      going.current = false;
      // The step is the player's, which goes no further than there are steps.
      setChosen((before) => placeWith(before, { ...parts, n: cursor.at() }));
    },
    [send, cursor],
  );
  const addressOf = useCallback(
    (parts: Partial<RoomPlace>) => addressInRoom(room, placeWith(place, parts)),
    [room, place],
  );

  const arrive = useEffectEvent(() => {
    // A place through other eyes, or in another what-if, is shown by another room.
    if (roomKey(roomInAddress(room, bar.hash())) !== keyOfRoom(room)) return;
    const found = placeInRoom(room, bar.hash());
    arrived.current = addressInRoom(room, found.place);
    setNotUnderstood(found.notUnderstood);
    go(found.place);
  });

  useEffect(() => {
    setNotUnderstood(placeInRoom(room, bar.hash()).notUnderstood);
    return bar.listen(() => arrive());
  }, [room, bar]);

  const enter = useEffectEvent((shown: string, show: AddressBar['show']) => {
    // The first address of a visit stays as the reader wrote it, and so does one gone back to.
    if (arrived.current !== null && arrived.current !== shown) show(shown, entry());
    arrived.current = shown;
  });
  const step = useEffectEvent(() => {
    if (!going.current) enter(addressInRoom(room, placeWith(chosen, { n: cursor.at() })), bar.showSoon);
  });
  // Every step is an entry of its own, also where the next one comes before it is drawn; but it is painted first.
  useEffect(() => cursor.hears(() => step()), [cursor]);
  useEffect(() => cursor.follows(bar.settle), [cursor, bar]);
  useEffect(() => enter(address, bar.show), [address, bar]);

  return { place, go, addressOf, notUnderstood, understood: () => setNotUnderstood([]) };
}
