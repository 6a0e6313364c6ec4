import { useCallback } from 'react';
import { changeWhatIf, type WhatIfChange } from '../schedule/changeWhatIf.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import type { Room } from './openRoom.ts';
import { openWhatIfRoom } from './openWhatIfRoom.ts';
import { addressAcross, type RoomPlace } from './roomPlace.ts';
import type { OnRoom } from './useRoom.ts';

interface Changing {
  readonly room: Room;
  /** The same scenario's record. */
  readonly record: Room;
  readonly place: RoomPlace;
  readonly onRoom: OnRoom;
}

/** Changes one message of the what-if in view, and goes to the room that this makes. */
export function useChangeWhatIf({ room, record, place, onRoom }: Changing) {
  return useCallback(
    (change: WhatIfChange, control: string) => {
      const next = changeWhatIf(room.index.whatIf, change);
      onRoom(addressOfWhatIf(room, record, place, next), control);
    },
    [room, record, place, onRoom],
  );
}

/** The address of the nearest place in another what-if of the same record; null for the record itself. */
export function addressOfWhatIf(room: Room, record: Room, place: RoomPlace, whatIf: WhatIf | null): string {
  return addressAcross(room, place, whatIf === null ? record : openWhatIfRoom(record, whatIf));
}
