import { useMemo, useState } from 'react';
import { LONGEST_DELAY } from '../schedule/whatIf.ts';
import type { Held } from '../views/whatIf/heldBy.ts';
import type { MessageInWhatIf } from '../views/whatIf/hold.ts';
import { WhatIfView } from '../views/whatIf/WhatIfView.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { messagesInWhatIf } from './messagesInWhatIf.ts';
import { openWhatIfRoom } from './openWhatIfRoom.ts';
import { momentsBeside, runsAt } from './runsAt.ts';
import { toldOf } from './toldOf.ts';
import { useChangeWhatIf } from './useChangeWhatIf.ts';
import { WhatIfToolsPart } from './WhatIfToolsPart.tsx';

/** A what-if beside the record: the place where it is made, looked at and compared. */
export function WhatIfScreen(props: LaterScreenProps) {
  const { room, record, place, addressOf, onGo, onRoom, state } = props;
  const { n, beside } = place;
  const change = useChangeWhatIf(props);
  const other = useMemo(() => (beside === null ? null : openWhatIfRoom(record, beside)), [record, beside]);
  // A step of the record that the what-if does not have; null for the step in view.
  const [missed, setMissed] = useState<number | null>(null);
  const runs = useMemo(() => runsAt(record, room, other, n, missed), [record, room, other, n, missed]);
  const messages = useMemo(
    () => messagesInWhatIf(record, room, (to) => addressOf({ n: to })),
    [record, room, addressOf],
  );
  const told = useMemo(() => toldOf(record, room, n), [record, room, n]);
  const hold = (one: MessageInWhatIf, held: Held, control: string): void => {
    const { message } = one;
    switch (held.kind) {
      case 'go':
        if (one.n !== null) onGo({ n: one.n });
        return;
      case 'delay':
        change({ kind: 'delayed', message, minutes: held.minutes }, control);
        return;
      case 'withhold':
        change({ kind: 'withheld', message }, control);
        return;
      case 'restore':
        change({ kind: 'restored', message }, control);
        return;
      case 'other-line':
        return;
    }
  };
  return (
    <WhatIfView
      runs={runs}
      n={n}
      messages={messages}
      missed={missed}
      moments={momentsBeside(record, room)}
      told={told}
      most={LONGEST_DELAY}
      depends={addressOf({ view: 'depends' })}
      tools={
        <WhatIfToolsPart
          room={room}
          record={record}
          place={place}
          onRoom={onRoom}
          onGo={onGo}
          state={state}
        />
      }
      onMissed={setMissed}
      onHeld={hold}
    />
  );
}
