import type { PassageId } from '../format/ids.ts';
import type { Step } from '../replay/replay.ts';

/** The numbers that a step's moving passages carry on every panel: 1, 2, 3 ... in the order of its changes. */
export function numberPassages(step: Step): ReadonlyMap<PassageId, number> {
  const numbers = new Map<PassageId, number>();
  for (const passage of step.changes.flatMap(({ passages }) => passages)) {
    if (!numbers.has(passage)) numbers.set(passage, numbers.size + 1);
  }
  return numbers;
}
