import type { ScenarioEntry } from 'virtual:scenarios';
import { useEffect, useMemo, useState } from 'react';
import type { SeatId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { AddressBar } from './addressBar.ts';
import { laterParts } from './laterParts.ts';
import { openRoom, type Room } from './openRoom.ts';
import { seatInAddress } from './roomPlace.ts';

export interface ChosenRoom {
  /** Null while what the seat had is on its way. */
  readonly room: Room | 'failed' | null;
  /** The record of the same scenario. */
  readonly record: Room | null;
  /** The address that the room is opened at. */
  readonly arriving: string;
  /** Whether the reader has chosen whose eyes these are on this visit. */
  readonly chosen: boolean;
  /** Goes to an address of other eyes. */
  readonly onSeat: (address: string) => void;
  /** Takes note of an address that was gone to. */
  readonly seek: (address: string) => void;
}

/** The scenario as seen through the seat that the address names. A seat's replay is fetched when one is first chosen. */
export function useRoom(
  entries: readonly ScenarioEntry[],
  scenario: Scenario | null,
  bar: AddressBar,
): ChosenRoom {
  const record = useMemo(() => {
    const its = entries.find(({ id }) => id === scenario?.id);
    if (scenario === null || its?.kind !== 'scenario') return null;
    return openRoom(scenario, laterParts(its));
  }, [scenario, entries]);
  const [arriving, seek] = useState(() => bar.hash());
  const [chosen, setChosen] = useState(false);
  const [opened, setOpened] = useState<SeatRoom | null>(null);
  const seat = record === null ? null : seatInAddress(record, arriving);

  useEffect(() => bar.listen(() => seek(bar.hash())), [bar]);

  useEffect(() => {
    if (scenario === null || seat === null) return;
    let stale = false;
    const open = (room: Room | 'failed') => {
      if (!stale) setOpened({ scenario, seat, room });
    };
    openSeat(scenario, seat).then(open, () => open('failed'));
    return () => {
      stale = true;
    };
  }, [scenario, seat]);

  const ofSeat = opened?.scenario === scenario && opened?.seat === seat ? opened.room : null;
  return {
    room: seat === null ? record : ofSeat,
    record,
    arriving,
    chosen,
    onSeat: (address) => {
      bar.show(address, 'push');
      setChosen(true);
      seek(address);
    },
    seek,
  };
}

interface SeatRoom {
  readonly scenario: Scenario;
  readonly seat: SeatId;
  readonly room: Room | 'failed';
}

async function openSeat(scenario: Scenario, id: SeatId): Promise<Room> {
  const { openSeatRoom } = await import('./openSeatRoom.ts');
  const seat = scenario.seats.find((known) => known.id === id);
  if (seat === undefined) throw new Error(`There is no seat called “${id}”.`);
  return openSeatRoom(scenario, seat);
}
