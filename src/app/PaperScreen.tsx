import { useCallback, useMemo } from 'react';
import { SHEETS, type SheetName } from '../replay/choices/sheetChoice.ts';
import type { DossierAddresses } from '../views/dossier/dossierAddresses.ts';
import { PaperView } from '../views/paper/PaperView.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { printPage } from './printPage.ts';
import { addressInRoom } from './roomPlace.ts';
import { spelledOut } from './spelledOut.ts';
import { useWholeIndex } from './useWholeIndex.ts';

/** What of a room can be printed. */
export function PaperScreen({ room, place, addressOf }: LaterScreenProps) {
  const { replay, narrations, known, seat } = room;
  const index = useWholeIndex(room);
  const sheets = useMemo(() => {
    const there = (seat === null ? null : known.seats.get(seat.id)) ?? known.record;
    return SHEETS.filter((sheet) => there.sheets.has(sheet));
  }, [known, seat]);
  const addresses = useMemo(
    (): DossierAddresses => ({
      of: (document) => addressInRoom(room, { view: 'dossier', document }),
      ofDocument: (document) => addressInRoom(room, { view: 'dossier', document }),
      ofPair: (pair) => addressInRoom(room, { view: 'compare', pair }),
      ofStep: (n) => addressInRoom(room, { n }),
      whole: (address) => spelledOut(window.location.href, address),
    }),
    [room],
  );
  const ofSheet = useCallback((sheet: SheetName) => addressOf({ sheet }), [addressOf]);
  return (
    <PaperView
      index={index}
      replay={replay}
      n={place.n}
      narrations={narrations}
      sheet={place.sheet ?? 'handout'}
      sheets={sheets}
      mark={room.mark === null ? null : `${room.mark.title}. Not the record.`}
      addresses={addresses}
      addressOf={ofSheet}
      onPrint={() => printPage(window)}
    />
  );
}
