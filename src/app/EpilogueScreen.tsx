import { use } from 'react';
import { EpilogueView } from '../views/epilogue/EpilogueView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The epilogue of a room. */
export function EpilogueScreen({ room, place }: LaterScreenProps) {
  const { outside } = use(room.later.more());
  return <EpilogueView replay={room.replay} n={place.n} facts={outside} />;
}
