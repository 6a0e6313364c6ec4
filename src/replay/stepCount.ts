import type { Replay } from './replay.ts';

/** How many steps a replay has from its opening to its end, also where those to come are left out of it. */
export function stepCount({ schedule }: Pick<Replay, 'schedule'>): number {
  return schedule.deliveries.length;
}
