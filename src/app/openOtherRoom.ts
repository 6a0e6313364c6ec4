import type { SeatId } from '../format/ids.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import type { Room } from './openRoom.ts';
import { openSeatRoom } from './openSeatRoom.ts';
import { openSeatOfWhatIf, openWhatIfRoom } from './openWhatIfRoom.ts';

/** Opens a room that is not the record's: through other eyes, in a what-if, or both. */
export function openOtherRoom(record: Room, seat: SeatId | null, whatIf: WhatIf | null): Room {
  const delivered = whatIf === null ? record : openWhatIfRoom(record, whatIf);
  if (seat === null) return delivered;
  const eyes = record.seats.find(({ id }) => id === seat);
  if (eyes === undefined) throw new Error(`There is no seat called “${seat}”.`);
  return delivered.mark === null
    ? openSeatRoom(record.index.scenario, eyes)
    : openSeatOfWhatIf(delivered, eyes);
}
