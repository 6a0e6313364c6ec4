import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { PageLayout } from '../views/layout/PageLayout.tsx';
import { Notice } from '../views/notice/Notice.tsx';
import type { LaterScreenProps, LaterView } from './laterViews.ts';

interface LaterPageProps {
  readonly later: LaterView;
  readonly screen: LaterScreenProps;
  readonly header: ReactNode;
  /** What a reader must be told where there is no header; none where there is nothing. */
  readonly sentences: readonly string[];
  readonly trace: ReactNode | null;
  readonly bar: ReactNode;
  readonly onDismiss: () => void;
}

/** A view beside the replay, with what stands around it; it may fail alone. */
export function LaterPage({ later, screen, header, sentences, trace, bar, onDismiss }: LaterPageProps) {
  const content = (
    <PanelBoundary part={later.part} place={screen.place.n}>
      <Suspense fallback={<main className="app-plain">{later.title} …</main>}>
        <later.Screen {...screen} />
      </Suspense>
    </PanelBoundary>
  );
  if (!later.alone) return <PageLayout header={header} content={content} trace={trace} bar={bar} />;
  return (
    <>
      <Notice sentences={sentences} onDismiss={onDismiss} />
      {content}
    </>
  );
}
