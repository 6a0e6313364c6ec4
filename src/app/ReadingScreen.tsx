import { tracedPassage } from '../replay/tracedPassage.ts';
import { ReadingView } from '../views/reading/ReadingView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** The reading view of a room. */
export function ReadingScreen({ room, n, addressOf, onGo, trace, onTrace }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  return (
    <ReadingView
      index={index}
      replay={replay}
      n={n}
      narrations={narrations}
      addressOf={addressOf}
      onGo={onGo}
      traced={tracedPassage(index, trace)}
      onTrace={onTrace}
    />
  );
}
