import { useMemo } from 'react';
import type { View } from '../replay/choices/viewChoice.ts';
import { RoomHeader, type Theme } from '../views/header/RoomHeader.tsx';
import { Notice } from '../views/notice/Notice.tsx';
import { SeatStrip } from '../views/seat/SeatStrip.tsx';
import { LATER_VIEWS } from './laterViews.ts';
import type { Room } from './openRoom.ts';
import { addressAcross, addressThrough, type RoomPlace } from './roomPlace.ts';
import type { OnRoom } from './useRoom.ts';

const VIEWS = [
  { view: 'replay', title: 'Replay', under: undefined } as const,
  ...LATER_VIEWS.filter(({ alone }) => !alone),
];

interface RoomTopProps {
  readonly room: Room;
  /** The same scenario's record. */
  readonly record: Room;
  readonly place: RoomPlace;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  /** Null where the system's is taken. */
  readonly theme: Theme | null;
  /** What a reader must be told; none where there is nothing. */
  readonly sentences: readonly string[];
  readonly onScenario: (id: string) => void;
  readonly onRoom: OnRoom;
  readonly onView: (view: View) => void;
  readonly onTheme: (theme: Theme | null) => void;
  readonly onShare: () => void;
  readonly onHelp: () => void;
  readonly onFullScreen: () => void;
  readonly onRecord: () => void;
  readonly onDismiss: () => void;
}

/** What stands at the head of every page of a room: what concerns it as a whole, whose eyes these are, and notices. */
export function RoomTop(props: RoomTopProps) {
  const { room, record, place, scenarios, theme, sentences, onScenario, onRoom, onView, onTheme } = props;
  const { seat, mark, known } = room;
  const { views } = (seat === null ? null : known.seats.get(seat.id)) ?? known.record;
  const shown = useMemo(
    () => VIEWS.filter(({ view, under }) => under === undefined && views.has(view)),
    [views],
  );
  const { id, title } = room.index.scenario;
  const eyes = useMemo(
    () =>
      [null, ...room.seats].map((one) => ({
        title: one?.title ?? 'the record',
        address: addressThrough(room, place, one?.id ?? null),
        present: one?.id === seat?.id,
      })),
    [room, place, seat],
  );
  return (
    <>
      <RoomHeader
        title={title}
        scenarios={scenarios}
        current={id}
        views={shown}
        view={LATER_VIEWS.find(({ view }) => view === place.view)?.under ?? place.view}
        theme={theme}
        eyes={eyes}
        onEyes={(address) => onRoom(address, 'seen-through')}
        onScenario={onScenario}
        onView={onView}
        onTheme={onTheme}
        onShare={props.onShare}
        onHelp={props.onHelp}
        onFullScreen={props.onFullScreen}
      />
      {mark !== null && (
        <mark.Sign
          words={mark.words}
          ways={[
            {
              title: seat === null ? 'Beside the record' : 'What is changed',
              address: addressThrough(room, { ...place, view: 'what-if' }, null),
            },
            { title: 'Back to the record', address: addressAcross(room, place, record) },
          ]}
        />
      )}
      {seat !== null && <SeatStrip title={seat.title} onCompare={props.onRecord} />}
      <Notice sentences={sentences} onDismiss={props.onDismiss} />
    </>
  );
}
