import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import type { TimetableLayout } from '../timetable/timetableLayout.ts';
import { HeldLine, heldLineId } from './HeldLine.tsx';
import { type Held, heldBy, pulledBy } from './heldBy.ts';
import type { Hold, MessageInWhatIf } from './hold.ts';

interface HeldLinesProps {
  readonly layout: TimetableLayout;
  /** Where the record has its lines: what is never sent stands there still, as a trace. */
  readonly documented: TimetableLayout;
  readonly messages: readonly MessageInWhatIf[];
  /** The what-if's step in view. */
  readonly n: number;
  /** The longest delay, in minutes. */
  readonly most: number;
  readonly picture: string;
  readonly onHeld: (message: MessageInWhatIf, held: Held, control: string) => void;
}

interface Pull {
  readonly at: number;
  readonly from: number;
  readonly by: number;
}

/** A pointer that moves less than this, in pixels, has only pressed. */
const PULL = 4;

/** The lines of a what-if: one stop of the Tab key, moved among with Up and Down, each to be pulled along the axis. */
export function HeldLines(props: HeldLinesProps) {
  const { layout, documented, messages, n, most, picture, onHeld } = props;
  const [reached, setReached] = useState(0);
  const [pull, setPull] = useState<Pull | null>(null);
  const holds = useMemo(() => {
    const lines = new Map([...documented.lines, ...layout.lines].map((line) => [line.message, line]));
    return messages.flatMap((message): Hold[] => {
      const line = lines.get(message.message);
      return line === undefined ? [] : [{ ...message, line }];
    });
  }, [layout, documented, messages]);

  const act = (hold: Hold, at: number, held: Held): void => {
    if (held.kind !== 'other-line') {
      onHeld(hold, held, heldLineId(hold));
      return;
    }
    const next = holds[Math.min(holds.length - 1, Math.max(0, at + held.by))];
    if (next !== undefined) document.getElementById(heldLineId(next))?.focus();
  };
  const press = (hold: Hold, at: number, event: KeyboardEvent): void => {
    const held = heldBy(event.key, hold.delay, hold.withheld, most);
    if (held === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act(hold, at, held);
  };
  const take = (at: number, event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPull({ at, from: event.clientX, by: 0 });
  };
  const letGo = (hold: Hold, at: number, event: PointerEvent): void => {
    if (pull?.at !== at) return;
    const by = event.clientX - pull.from;
    setPull(null);
    if (Math.abs(by) < PULL) act(hold, at, { kind: 'go' });
    else act(hold, at, pulledBy(by, layout.axis.pixelsPerDay, hold.delay, most));
  };

  return holds.map((hold, at) => (
    <HeldLine
      key={hold.message}
      hold={hold}
      state={hold.n === n ? 'present' : hold.n !== null && hold.n > n ? 'coming' : 'past'}
      reached={at === reached}
      pulled={pull?.at === at ? pull.by : 0}
      most={most}
      picture={picture}
      rem={layout.rem}
      onFocus={() => setReached(at)}
      onKeyDown={(event) => press(hold, at, event)}
      onPointerDown={(event) => take(at, event)}
      onPointerMove={(event) => {
        if (pull?.at === at) setPull({ ...pull, by: event.clientX - pull.from });
      }}
      onPointerUp={(event) => letGo(hold, at, event)}
      onPointerCancel={() => setPull(null)}
    />
  ));
}
