import { NO_MORE } from '../format/packedScenario.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import { replaySeat } from '../replay/replaySeat.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import { type LaterParts, once } from './laterParts.ts';
import { type Room, roomParts } from './openRoom.ts';

/** Nothing of the editor's, so no map either; and a chart laid out from what the seat knows, as even the room between two answers may tell. */
const OF_A_SEAT: LaterParts = {
  more: once(() => Promise.resolve(NO_MORE)),
  chart: once(async () => (await import('../views/chart/layOutChart.ts')).layOutChart),
  map: once(() => Promise.resolve(null)),
};

/**
 * Replays what one seat had. The play stops for nobody's decision: who decides what, the seat may not know.
 * @param whatIf the what-if that the scenario is delivered in; left out: none
 */
export function openSeatRoom(scenario: Scenario, seat: Seat, whatIf: WhatIf | null = null): Room {
  const { index, replay, at } = replaySeat(scenario, seat, whatIf);
  const parts = { ...roomParts(scenario, index, replay), asksBefore: [], seat, mark: null, later: OF_A_SEAT };
  const cuts = new Map<number, Room>();
  return {
    ...parts,
    at: (n) => {
      const known = cuts.get(n);
      if (known !== undefined) return known;
      const seen = at(n);
      const narrations = parts.narrations.slice(0, n + 1);
      const cut: Room = { ...parts, ...seen, narrations, at: () => cut };
      cuts.set(n, cut);
      return cut;
    },
  };
}
