import { formatAddress } from '../replay/address.ts';
import { KnowledgeView } from '../views/knowledge/KnowledgeView.tsx';
import type { LaterScreenProps } from './laterViews.ts';

/** Who knew what, in a room. */
export function KnowledgeScreen({ room, n }: LaterScreenProps) {
  const { index, replay, narrations, known, seat } = room;
  return (
    <KnowledgeView
      index={index}
      replay={replay}
      n={n}
      narration={narrations[n]}
      addressOf={(to) =>
        formatAddress({
          scenario: known.id,
          message: replay.steps[to - 1]?.message ?? null,
          view: 'replay',
          seat: seat?.id ?? null,
        })
      }
    />
  );
}
