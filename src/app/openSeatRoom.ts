import type { Scenario, Seat } from '../format/scenario.ts';
import { replaySeat } from '../replay/replaySeat.ts';
import { type Room, roomParts } from './openRoom.ts';

/** Replays what one seat had. The play stops for nobody's decision: who decides what, the seat may not know. */
export function openSeatRoom(scenario: Scenario, seat: Seat): Room {
  const { index, replay, at } = replaySeat(scenario, seat);
  const parts = { ...roomParts(scenario, index, replay), asksBefore: [], seat };
  const cuts = new Map<number, Room>();
  return {
    ...parts,
    at: (n) => {
      const known = cuts.get(n);
      if (known !== undefined) return known;
      const narrations = parts.narrations.slice(0, n + 1);
      const cut: Room = { ...parts, ...at(n), narrations, at: () => cut };
      cuts.set(n, cut);
      return cut;
    },
  };
}
