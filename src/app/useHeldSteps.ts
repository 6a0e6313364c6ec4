import { useMemo } from 'react';
import { formatAddress, START } from '../replay/address.ts';
import { changeWhatIf, delayOf, delayTo, type WhatIfChange } from '../schedule/changeWhatIf.ts';
import type { TimetableHold } from '../views/timetable/hold.ts';
import { TIMETABLE_STEP } from '../views/timetable/Timetable.tsx';
import type { Room } from './openRoom.ts';
import type { OnRoom } from './useRoom.ts';

/**
 * Withholds and delays messages from the timetable.
 * @returns null through a seat, which knows nothing to be held back
 */
export function useHeldSteps({ index, replay }: Room, onRoom: OnRoom): TimetableHold | null {
  return useMemo(() => {
    if (replay.schedule.kind === 'seat') return null;
    const { whatIf } = index;
    const place = { ...START, scenario: index.scenario.id };
    const go = (change: WhatIfChange): void => {
      const { message } = change;
      const next = changeWhatIf(whatIf, change);
      onRoom(formatAddress({ ...place, message, whatIf: next }), TIMETABLE_STEP);
    };
    const messageAt = (n: number) => replay.steps[n - 1]?.message ?? null;
    return {
      addressAt: (n) => formatAddress({ ...place, message: messageAt(n), whatIf, view: 'what-if' }),
      onWithhold: (n) => {
        const message = messageAt(n);
        if (message !== null) go({ kind: 'withheld', message });
      },
      onDelay: (n, minutes) => {
        const message = messageAt(n);
        if (message !== null) go(delayTo(message, delayOf(whatIf, message) + minutes));
      },
    };
  }, [index, replay, onRoom]);
}
