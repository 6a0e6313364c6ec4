import type { MessageId, SeatId } from '../format/ids.ts';
import { formatAddress, type ParsedAddress, type Place, parseAddress, START } from '../replay/address.ts';
import type { Named } from '../replay/choices/choice.ts';
import { formatWhatIf } from '../replay/choices/whatIfChoice.ts';
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
  const n = message === null ? 0 : (room.stepOf.get(message) ?? nearestBefore(room, message));
  const stayedAway = message !== null && !room.stepOf.has(message) ? [NOT_SENT] : [];
  return { place: { ...choices, n }, notUnderstood: [...notUnderstood, ...stayedAway] };
}

const NOT_SENT =
  'The message that this address names does not come in this what-if; the last one before it is shown.';

/** The step of the last message before one, in the order of the record, that this room has; 0 for none. */
function nearestBefore({ known, stepOf }: Room, message: MessageId): number {
  const inOrder = [...known.record.messages];
  const before = inOrder.slice(0, inOrder.indexOf(message)).findLast((id) => stepOf.has(id));
  return before === undefined ? 0 : (stepOf.get(before) ?? 0);
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

/** Which room of a scenario an address asks for: whose eyes, and which what-if; null and null for the record. */
export function roomInAddress({ known }: Room, hash: string): Pick<Place, 'seat' | 'whatIf'> {
  const { seat, whatIf } = parseAddress(hash, [known]).place;
  return { seat, whatIf };
}

/** A text that two addresses share exactly when they ask for the same room. */
export function roomKey({ seat, whatIf }: Pick<Place, 'seat' | 'whatIf'>): string {
  return [seat ?? '', ...formatWhatIf(whatIf)].join(' ');
}

/** The same as `roomKey` of an address that leads to it. */
export function keyOfRoom({ seat, index }: Room): string {
  return roomKey({ seat: seat?.id ?? null, whatIf: index.whatIf });
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
  const { n, view, trace, pair, document, sheet } = place;
  const there = (seat === null ? null : known.seats.get(seat)) ?? known.record;
  return formatAddress({
    scenario: known.id,
    message: nearestInSeat(replay.schedule, n, (id) => there.messages.has(id)),
    view: there.views.has(view) ? view : START.view,
    seat,
    whatIf: index.whatIf,
    beside: null,
    trace: ifNamed(there.traces, trace),
    pair: ifNamed(there.pairs, pair),
    document: ifNamed(there.documents, document),
    sheet: ifNamed(there.sheets, sheet),
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

/** The address, in another room of the same scenario, of the last message up to the present one that comes there too. */
export function addressAcross(here: Room, place: Partial<RoomPlace>, there: Room): string {
  const nearest = nearestInSeat(here.replay.schedule, place.n ?? 0, (id) => there.stepOf.has(id));
  return addressInRoom(there, { ...place, n: nearest === null ? 0 : (there.stepOf.get(nearest) ?? 0) });
}
