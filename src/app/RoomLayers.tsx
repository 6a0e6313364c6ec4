import { lazy, Suspense, useState } from 'react';
import { BlackScreen } from '../views/keys/BlackScreen.tsx';
import type { CommandId } from './commands.ts';
import type { Room } from './openRoom.ts';

/** What lies over the page; one at a time. */
export type Layer = 'steps' | 'keys' | 'black' | 'record' | 'share';

const BesideRecord = lazy(async () => ({
  default: (await import('./BesideRecordScreen.tsx')).BesideRecordScreen,
}));

const StepList = lazy(async () => ({ default: (await import('../views/list/StepList.tsx')).StepList }));

const KeyHelp = lazy(async () => ({ default: (await import('./KeyHelpScreen.tsx')).KeyHelpScreen }));

const Share = lazy(async () => ({ default: (await import('./ShareScreen.tsx')).ShareScreen }));

interface RoomLayersProps {
  readonly layer: Layer | null;
  readonly room: Room;
  /** The same scenario's record. */
  readonly record: Room;
  readonly n: number;
  readonly lettersOn: boolean;
  /** The address of a step. */
  readonly addressOf: (n: number) => string;
  /** The address of what is in view, and of the same step in small. */
  readonly shared: { readonly place: string; readonly small: string };
  readonly onGo: (n: number) => void;
  readonly onRun: (id: CommandId) => void;
  readonly onLetters: (lettersOn: boolean) => void;
  readonly onClose: () => void;
}

/** Everything that can lie over a room's page. */
export function RoomLayers(props: RoomLayersProps) {
  const { layer, room, record, n, lettersOn, addressOf, shared, onGo, onRun, onLetters, onClose } = props;
  const [asked, setAsked] = useState<readonly Layer[]>([]);
  // Its code is fetched when it is first asked for; from then on it stays, so that it can give the focus back.
  if (layer !== null && !asked.includes(layer)) setAsked([...asked, layer]);
  const { narrations } = room.at(n);
  return (
    <>
      {asked.includes('steps') && (
        <Suspense>
          <StepList
            open={layer === 'steps'}
            narrations={narrations}
            n={n}
            addressOf={addressOf}
            onGo={onGo}
            onClose={onClose}
          />
        </Suspense>
      )}
      {asked.includes('keys') && (
        <Suspense>
          <KeyHelp
            open={layer === 'keys'}
            holds={room.seat === null}
            lettersOn={lettersOn}
            onRun={onRun}
            onLetters={onLetters}
            onClose={onClose}
          />
        </Suspense>
      )}
      {asked.includes('record') && (
        <Suspense>
          <BesideRecord room={room} record={record} n={n} open={layer === 'record'} onClose={onClose} />
        </Suspense>
      )}
      {asked.includes('share') && (
        <Suspense>
          <Share room={room.at(n)} n={n} {...shared} open={layer === 'share'} onClose={onClose} />
        </Suspense>
      )}
      <BlackScreen open={layer === 'black'} onClose={onClose} />
    </>
  );
}
