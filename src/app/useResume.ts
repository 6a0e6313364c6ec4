import { useEffect, useState } from 'react';
import type { Room } from './openRoom.ts';
import { type ResumePoint, resumePoint } from './resumePoint.ts';
import type { KeptState } from './useKept.ts';

/**
 * Keeps the reader's place, and offers the one that was left at the last visit.
 * @returns the place to offer, null where there is none or the reader did not want it; and how to say so.
 */
export function useResume(
  room: Room,
  n: number,
  { kept, note }: KeptState,
): readonly [ResumePoint | null, () => void] {
  const [dismissed, setDismissed] = useState(false);
  const { id } = room.known;
  const ofRecord = room.seat === null && room.mark === null;
  const { steps } = room.replay;

  useEffect(() => {
    if (n === 0) return;
    // A reader who has stepped on needs no offer any more.
    setDismissed(true);
    if (!ofRecord) return;
    const trail = steps.slice(0, n).map(({ message }) => message);
    note((before) => ({ ...before, trails: new Map(before.trails).set(id, trail) }));
  }, [n, id, ofRecord, steps, note]);

  // The pages of a seat or of a what-if say nothing of where the reader was in the record.
  const left = ofRecord ? resumePoint(kept.trails.get(id) ?? [], room.stepOf) : null;
  return [dismissed ? null : left, () => setDismissed(true)];
}
