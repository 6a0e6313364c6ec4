import type { ScenarioEntry } from 'virtual:scenarios';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Scenario } from '../format/scenario.ts';
import type { AddressBar } from './addressBar.ts';
import { laterParts } from './laterParts.ts';
import { openRoom, type Room } from './openRoom.ts';
import { roomInAddress, roomKey } from './roomPlace.ts';

/**
 * Goes to an address of another room of the same scenario: other eyes, another what-if.
 * @param control the id of what it was chosen by, which is to have the focus there
 */
export type OnRoom = (address: string, control: string) => void;

export interface ChosenRoom {
  /** Null while what opens it is on its way. */
  readonly room: Room | 'failed' | null;
  /** The record of the same scenario. */
  readonly record: Room | null;
  /** The address that the room is opened at. */
  readonly arriving: string;
  /** The id of what the reader has chosen the room by, last on this visit; null where the address alone did. */
  readonly chosen: string | null;
  readonly onRoom: OnRoom;
  /** Takes note of an address that was gone to. */
  readonly seek: (address: string) => void;
}

type Opener = typeof import('./openOtherRoom.ts')['openOtherRoom'];

/**
 * The scenario as the address asks for it: the record, or seen through a seat, or in a what-if. What opens the other
 * rooms is fetched when one is first chosen.
 */
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
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly opener: Opener | 'failed' } | null>(null);
  const asked = record === null ? null : roomInAddress(record, arriving);
  const key = asked === null ? '' : roomKey(asked);
  const isOther = key !== '' && open === null;

  const arrive = useEffectEvent((hash: string) => {
    const next = record === null ? null : roomInAddress(record, hash);
    // What led to another room has gone with its page; the head of the next one has the focus then.
    if (next !== null && roomKey(next) !== key)
      setChosen(next.whatIf === null ? 'seen-through' : 'what-if-strip');
    seek(hash);
  });
  useEffect(() => bar.listen(() => arrive(bar.hash())), [bar]);

  useEffect(() => {
    if (!isOther) return;
    let stale = false;
    const took = (opener: Opener | 'failed') => {
      if (!stale) setOpen({ opener });
    };
    import('./openOtherRoom.ts').then(
      ({ openOtherRoom }) => took(openOtherRoom),
      () => took('failed'),
    );
    return () => {
      stale = true;
    };
  }, [isOther]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what was asked.
  const room = useMemo(() => {
    if (record === null || asked === null || key === '') return record;
    if (open === null) return null;
    return open.opener === 'failed' ? open.opener : open.opener(record, asked.seat, asked.whatIf);
  }, [record, key, open]);
  const onRoom = useCallback(
    (address: string, control: string) => {
      bar.show(address, 'push');
      setChosen(control);
      seek(address);
    },
    [bar],
  );
  return { room, record, arriving, chosen, onRoom, seek };
}
