import { formatAddress, type ParsedAddress, type Place, parseAddress, START } from '../replay/address.ts';
import type { Room } from './openRoom.ts';

/** A place as a room shows it: the room says which scenario and whose eyes, the step which message. */
export interface RoomPlace extends Omit<Place, 'scenario' | 'seat' | 'message'> {
  readonly n: number;
}

/** Where an address leads in a room; an address of another scenario leads to the start. */
export function placeInRoom(
  room: Room,
  hash: string,
): { readonly place: RoomPlace } & Pick<ParsedAddress, 'notUnderstood'> {
  const { place, notUnderstood } = parseAddress(hash, [room.known]);
  const { scenario: _, seat: __, message, ...choices } = place;
  const n = message === null ? 0 : (room.stepOf.get(message) ?? 0);
  return { place: { ...choices, n }, notUnderstood };
}

/** The address of a place in a room. What is left out goes without saying. */
export function addressInRoom(room: Room, { n, ...choices }: Partial<RoomPlace>): string {
  const message = room.replay.steps[(n ?? 0) - 1]?.message ?? null;
  return formatAddress({ ...START, ...choices, scenario: room.known.id, message });
}

/** The place after some of it is chosen anew. What was chosen at one step gives way to the next step's own. */
export function placeWith(place: RoomPlace, parts: Partial<RoomPlace>): RoomPlace {
  const stays = parts.n === undefined || parts.n === place.n;
  return { ...place, ...(stays ? {} : { pair: START.pair, document: START.document }), ...parts };
}
