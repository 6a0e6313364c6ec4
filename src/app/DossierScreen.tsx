import { useMemo } from 'react';
import { DossierView } from '../views/dossier/DossierView.tsx';
import type { DossierAddresses } from '../views/dossier/dossierAddresses.ts';
import type { LaterScreenProps } from './laterViews.ts';
import { addressInRoom } from './usePlace.ts';

/** The dossier of a room. */
export function DossierScreen({ room, n, document, searchAsked, onSearchTaken }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  const addresses = useMemo(
    (): DossierAddresses => ({
      of: (shown) => addressInRoom(room, { n, view: 'dossier', document: shown }),
      ofDocument: (cited) => addressInRoom(room, { n: 0, view: 'dossier', document: cited }),
      ofStep: (to) => addressInRoom(room, { n: to, view: 'replay', document: null }),
      whole: (address) => window.location.href.split('#', 1)[0] + address,
    }),
    [room, n],
  );
  return (
    <DossierView
      index={index}
      replay={replay}
      n={n}
      narrations={narrations}
      chosen={document}
      addresses={addresses}
      searchAsked={searchAsked}
      onSearchTaken={onSearchTaken}
    />
  );
}
