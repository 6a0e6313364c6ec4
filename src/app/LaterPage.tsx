import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { PageLayout } from '../views/layout/PageLayout.tsx';
import { Notice } from '../views/notice/Notice.tsx';
import { openFlip } from '../views/prepared/flip.ts';
import type { LaterScreenProps, LaterView } from './laterViews.ts';
import { placeWith } from './roomPlace.ts';
import { type Player, showsAhead, useShownStep } from './usePlayer.ts';

interface LaterPageProps {
  readonly later: LaterView;
  /** Of the whole replay: what of it may be shown at a step is worked out here. */
  readonly screen: Omit<LaterScreenProps, 'ahead' | 'flip'>;
  readonly player: Player;
  readonly header: ReactNode;
  /** What a reader must be told where there is no header; none where there is nothing. */
  readonly sentences: readonly string[];
  readonly trace: ReactNode | null;
  readonly bar: ReactNode;
  readonly onDismiss: () => void;
}

/** A view beside the replay, with what stands around it; it may fail alone. */
export function LaterPage(props: LaterPageProps) {
  const { later, screen, player, header, sentences, trace, bar, onDismiss } = props;
  // A trace is of the step beside it.
  const content = <LaterContent later={later} screen={screen} player={player} alone={trace === null} />;
  if (!later.alone) return <PageLayout header={header} content={content} trace={trace} bar={bar} />;
  return (
    <>
      <Notice sentences={sentences} onDismiss={onDismiss} />
      {content}
    </>
  );
}

interface LaterContentProps {
  readonly later: LaterView;
  readonly screen: LaterPageProps['screen'];
  readonly player: Player;
  /** Whether what stands around it may follow once it is painted. */
  readonly alone: boolean;
}

/** The view itself. It is drawn at once at each step, and what stands around it after it. */
function LaterContent({ later, screen, player, alone }: LaterContentProps) {
  const [flip] = useState(openFlip);
  const n = useShownStep(player, flip.to, alone);
  const ahead = showsAhead(screen.room, player);
  const place = useMemo(() => placeWith(screen.place, { n }), [screen.place, n]);
  return (
    <PanelBoundary part={later.part} place={n}>
      <Suspense fallback={<main className="app-plain">{later.title} …</main>}>
        <later.Screen {...screen} room={screen.room.at(n)} place={place} ahead={ahead} flip={flip} />
      </Suspense>
    </PanelBoundary>
  );
}
