import type { SeatId } from '../format/ids.ts';
import { formatAddress, type ParsedAddress, type Place, parseAddress, START } from '../replay/address.ts';
import type { Named } from '../replay/choices/choice.ts';
import { nearestInSeat } from '../replay/nearestInSeat.ts';
import type { Room } from './openRoom.ts';

/** A place as a room shows it: the room says which scenario, whose eyes and which what-if, the step which message. */
export interface RoomPlace extends Omit<Place, 'scenario' | 'seat' | 'message' | 'whatIf'> {
  readonly n: number;
}

/** Where an address leads in a room; an address of another scenario leads to the start. */
export function placeInRoom(
  room: Room,
  hash: string,
): { readonly place: RoomPlace } & Pick<ParsedAddress, 'notUnderstood'> {
  const { place, notUnderstood } = parseAddress(hash, [room.known]);
  const { scenario: _, seat: __, whatIf: ___, message, ...choices } = place;
  const n = message === null ? 0 : (room.stepOf.get(message) ?? 0);
  return { place: { ...choices, n }, notUnderstood };
}

/** The address of a place in a room. What is left out goes without saying. */
export function addressInRoom(room: Room, { n, ...choices }: Partial<RoomPlace>): string {
  const message = room.replay.steps[(n ?? 0) - 1]?.message ?? null;
  return formatAddress({
    ...START,
    ...choices,
    scenario: room.known.id,
    seat: room.seat?.id ?? null,
    whatIf: room.index.whatIf,
    message,
  });
}

/** Whose eyes an address asks for; null for the record's. */
export function seatInAddress({ known }: Room, hash: string): SeatId | null {
  return parseAddress(hash, [known]).place.seat;
}

/**
 * The address of the nearest place when seen through other eyes: the last message up to the present one that these had,
 * and of what is chosen beside it what they can have too.
 */
export function addressThrough(
  { known, replay, index }: Room,
  place: RoomPlace,
  seat: SeatId | null,
): string {
  const { n, view, trace, pair, document } = place;
  const there = (seat === null ? null : known.seats.get(seat)) ?? known.record;
  return formatAddress({
    scenario: known.id,
    message: nearestInSeat(replay.schedule, n, (id) => there.messages.has(id)),
    view: there.views.has(view) ? view : START.view,
    seat,
    whatIf: index.whatIf,
    trace: ifNamed(there.traces, trace),
    pair: ifNamed(there.pairs, pair),
    document: ifNamed(there.documents, document),
  });
}

function ifNamed<Value extends string>(named: Named<Value>, value: Value | null): Value | null {
  return value !== null && named.has(value) ? value : null;
}

/** The place after some of it is chosen anew. What was chosen at one step gives way to the next step's own. */
export function placeWith(place: RoomPlace, parts: Partial<RoomPlace>): RoomPlace {
  const stays = parts.n === undefined || parts.n === place.n;
  return { ...place, ...(stays ? {} : { pair: START.pair, document: START.document }), ...parts };
}
