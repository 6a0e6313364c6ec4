import { useMemo } from 'react';
import type { TraceId } from '../replay/choices/traceChoice.ts';
import { narrateTrace } from '../replay/narrateTrace.ts';
import { TracePanel } from '../views/trace/TracePanel.tsx';
import type { Room } from './openRoom.ts';
import type { RoomPlace } from './roomPlace.ts';

export interface TraceScreenProps {
  readonly room: Room;
  readonly n: number;
  readonly trace: TraceId;
  readonly addressOf: (parts: Partial<RoomPlace>) => string;
  readonly onGo: (parts: Partial<RoomPlace>) => void;
  readonly onClose: () => void;
}

/** The trace in view, worked out only while it is. */
export function TraceScreen({ room, n, trace, ...rest }: TraceScreenProps) {
  const { index, replay } = room;
  const words = useMemo(() => narrateTrace(index, replay, n, trace), [index, replay, n, trace]);
  return <TracePanel index={index} replay={replay} n={n} trace={trace} words={words} {...rest} />;
}
