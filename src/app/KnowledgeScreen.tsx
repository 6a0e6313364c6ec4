import { KnowledgeView } from '../views/knowledge/KnowledgeView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** Who knew what, in a room. */
export function KnowledgeScreen({ room, place, addressOf }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  return (
    <KnowledgeView
      index={index}
      replay={replay}
      n={place.n}
      narration={narrations[place.n]}
      addressOf={(n) => addressOf({ view: 'replay', n })}
    />
  );
}
