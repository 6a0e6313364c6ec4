import { useMemo } from 'react';
import { DossierView } from '../views/dossier/DossierView.tsx';
import type { DossierAddresses } from '../views/dossier/dossierAddresses.ts';
import type { LaterScreenProps } from './laterViews.ts';
import { addressInRoom } from './roomPlace.ts';
import { useWholeIndex } from './useWholeIndex.ts';

/** The dossier of a room. */
export function DossierScreen(props: LaterScreenProps) {
  const { room, place, addressOf, searchAsked, onSearchTaken } = props;
  const { replay, narrations } = room;
  const index = useWholeIndex(room);
  const addresses = useMemo(
    (): DossierAddresses => ({
      of: (document) => addressOf({ view: 'dossier', document }),
      ofDocument: (document) => addressInRoom(room, { view: 'dossier', document }),
      ofPair: (pair) => addressOf({ view: 'compare', pair }),
      ofStep: (n) => addressOf({ view: 'replay', n }),
      whole: (address) => window.location.href.split('#', 1)[0] + address,
    }),
    [room, addressOf],
  );
  return (
    <DossierView
      index={index}
      replay={replay}
      n={place.n}
      narrations={narrations}
      chosen={place.document}
      addresses={addresses}
      searchAsked={searchAsked}
      onSearchTaken={onSearchTaken}
    />
  );
}
