import { ReadingView } from '../views/reading/ReadingView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The reading view of a room. */
export function ReadingScreen({ room, n, addressOf, onGo }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  return (
    <ReadingView
      index={index}
      replay={replay}
      n={n}
      narrations={narrations}
      addressOf={addressOf}
      onGo={onGo}
    />
  );
}
