import { lazy, Suspense } from 'react';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import type { TraceScreenProps } from './TraceScreen.tsx';

const TraceScreen = lazy(async () => ({ default: (await import('./TraceScreen.tsx')).TraceScreen }));

/** The trace beside a view: its code is fetched when it is first opened, and its failure takes nothing with it. */
export function RoomTrace(props: TraceScreenProps) {
  return (
    <PanelBoundary part="the trace" place={`${props.n} ${props.trace}`}>
      <Suspense fallback={<p className="app-plain">Trace …</p>}>
        <TraceScreen {...props} />
      </Suspense>
    </PanelBoundary>
  );
}
