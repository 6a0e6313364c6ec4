import { useMemo } from 'react';
import type { TraceId } from '../replay/address.ts';
import { narrateTrace } from '../replay/narrateTrace.ts';
import { TracePanel } from '../views/trace/TracePanel.tsx';
import type { Room } from './openRoom.ts';

export interface TraceScreenProps {
  readonly room: Room;
  readonly n: number;
  readonly trace: TraceId;
  readonly addressOf: (n: number, trace?: TraceId) => string;
  readonly onGo: (n: number, trace?: TraceId) => void;
  readonly onClose: () => void;
}

/** The trace in view, worked out only while it is. */
export function TraceScreen({ room, n, trace, ...rest }: TraceScreenProps) {
  const { index, replay } = room;
  const words = useMemo(() => narrateTrace(index, replay, n, trace), [index, replay, n, trace]);
  return <TracePanel index={index} replay={replay} n={n} trace={trace} words={words} {...rest} />;
}
