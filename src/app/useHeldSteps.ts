import { useMemo } from 'react';
import { formatAddress, START } from '../replay/address.ts';
import { changeWhatIf, type WhatIfChange } from '../schedule/changeWhatIf.ts';
import { LONGEST_DELAY } from '../schedule/whatIf.ts';
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
    return {
      addressAt: (n) =>
        formatAddress({ ...place, message: replay.steps[n - 1]?.message ?? null, whatIf, view: 'what-if' }),
      onWithhold: (n) => {
        const message = replay.steps[n - 1]?.message;
        if (message !== undefined) go({ kind: 'withheld', message });
      },
      onDelay: (n, minutes) => {
        const message = replay.steps[n - 1]?.message;
        if (message === undefined) return;
        const now = whatIf?.interventions.find((one) => one.message === message);
        const later = Math.min(LONGEST_DELAY, (now?.kind === 'delayed' ? now.minutes : 0) + minutes);
        go(later > 0 ? { kind: 'delayed', message, minutes: later } : { kind: 'restored', message });
      },
    };
  }, [index, replay, onRoom]);
}
