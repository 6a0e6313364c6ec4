import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ScenarioId, SeatId } from '../format/ids.ts';
import { formatAddress, type ParsedAddress, parseAddress, type View } from '../replay/address.ts';
import { nearestInSeat } from '../replay/nearestInSeat.ts';
import type { AddressBar } from './addressBar.ts';
import { afterPaint } from './afterPaint.ts';
import type { Room } from './openRoom.ts';

/** A place as this room shows it. */
export interface RoomPlace {
  readonly n: number;
  readonly view: View;
}

/** Where an address leads in a room; an address of another scenario leads to the start. */
export function placeInRoom(room: Room, hash: string): RoomPlace & Pick<ParsedAddress, 'notUnderstood'> {
  const { place, notUnderstood } = parseAddress(hash, [room.known]);
  const n = place.message === null ? 0 : (room.stepOf.get(place.message) ?? 0);
  return { n, view: place.view, notUnderstood };
}

/** Whose eyes an address asks for; null for the record's. */
export function seatInAddress({ known }: Room, hash: string): SeatId | null {
  return parseAddress(hash, [known]).place.seat;
}

/** The address of a place in a room. */
export function addressInRoom(room: Room, { n, view }: RoomPlace): string {
  const message = room.replay.steps[n - 1]?.message ?? null;
  const seat = room.seat?.id ?? null;
  return formatAddress({ scenario: room.known.id satisfies ScenarioId, message, view, seat });
}

/** The address of the nearest place when seen through other eyes: the last message up to the present one that these had. */
export function addressThrough(room: Room, { n, view }: RoomPlace, seat: SeatId | null): string {
  const { known, replay } = room;
  const messages = (seat === null ? null : known.seats.get(seat)) ?? known.messages;
  const message = nearestInSeat(replay.schedule, n, (id) => messages.has(id));
  return formatAddress({ scenario: known.id, message, view, seat });
}

/** How a change of place goes into the history. */
export type Entry = 'push' | 'replace';

/**
 * Keeps the address and the place in view the same, both ways.
 * @param place what is in view now.
 * @param entry how a change that the reader did not make by going back or forward is to be entered.
 * @param onArrive called when the reader goes back or forward, or edits the address.
 */
export function usePlace(
  room: Room,
  bar: AddressBar,
  place: RoomPlace,
  entry: () => Entry,
  onArrive: (place: RoomPlace) => void,
): { readonly notUnderstood: readonly string[]; readonly understood: () => void } {
  const [notUnderstood, setNotUnderstood] = useState<readonly string[]>([]);
  const arrived = useRef<string | null>(null);
  const address = addressInRoom(room, place);

  const arrive = useEffectEvent(() => {
    // Another seat's place is shown by another room.
    if (seatInAddress(room, bar.hash()) !== (room.seat?.id ?? null)) return;
    const found = placeInRoom(room, bar.hash());
    arrived.current = addressInRoom(room, found);
    setNotUnderstood(found.notUnderstood);
    onArrive(found);
  });

  useEffect(() => {
    setNotUnderstood(placeInRoom(room, bar.hash()).notUnderstood);
    return bar.listen(() => arrive());
  }, [room, bar]);

  const enter = useEffectEvent((shown: string) => {
    // The first address of a visit stays as the reader wrote it, and so does one gone back to.
    if (arrived.current !== null && arrived.current !== shown) {
      const how = entry();
      // Changing the history takes the browser some milliseconds that the step need not wait for.
      afterPaint(() => bar.show(shown, how));
    }
    arrived.current = shown;
  });
  useEffect(() => enter(address), [address]);

  return { notUnderstood, understood: () => setNotUnderstood([]) };
}
