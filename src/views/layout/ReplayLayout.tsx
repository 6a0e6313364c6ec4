import { type ReactNode, useRef } from 'react';
import type { MessageId } from '../../format/ids.ts';
import type { Replay } from '../../replay/replay.ts';
import type { Flip } from '../prepared/flip.ts';
import { usePlaceInView } from '../prepared/usePlaceInView.ts';
import './ReplayLayout.css';

/** Where the reader is: what the element that shows a step says of itself. */
export interface ShownPlace {
  /** 0 before the first step. */
  readonly n: number;
  readonly last: number;
  readonly message: MessageId | null;
}

interface ReplayLayoutProps {
  readonly place: ShownPlace;
  /** The whole of it: what comes into view before it is drawn is of another step than `place`. */
  readonly replay: Pick<Replay, 'steps'>;
  readonly flip: Flip;
  /** Whether steps come so fast that nothing is to move. */
  readonly brisk: boolean;
  readonly header: ReactNode;
  /** The `ReplayParts` of the step in view, and of those that wait. */
  readonly step: ReactNode;
  /** Stands over what changed, beside the document; null where nothing is traced. */
  readonly trace: ReactNode | null;
  readonly bar: ReactNode;
  readonly timetable: ReactNode;
}

/**
 * The replay on one page: from 992x576 px (at the reader's own type size) nothing but the panels scrolls;
 * below, the parts stack, the cable first.
 */
export function ReplayLayout({
  place,
  replay,
  flip,
  brisk,
  header,
  step,
  trace,
  bar,
  timetable,
}: ReplayLayoutProps) {
  const room = useRef<HTMLElement>(null);
  usePlaceInView(flip, room, replay);
  return (
    <div className="replay">
      <div className="replay__header">{header}</div>
      <main
        ref={room}
        className="replay__room"
        data-step={place.n}
        data-steps={place.last}
        data-message={place.message ?? ''}
        data-brisk={brisk ? '' : undefined}
      >
        <div className="replay__step">{step}</div>
        {trace !== null && <div className="replay__trace">{trace}</div>}
        <div className="replay__bar">{bar}</div>
        <div className="replay__timetable">{timetable}</div>
      </main>
    </div>
  );
}
