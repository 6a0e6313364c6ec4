import type { Scenario } from '../format/scenario.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import type { KnownScenario } from './address.ts';

/** What addresses can name of a scenario. */
export function knownScenario(scenario: Scenario): KnownScenario {
  return {
    id: scenario.id,
    pairs: new Set(scenario.compared.map(({ id }) => id)),
    messages: new Set(scenario.record.map(({ message }) => message)),
    seats: new Map(
      scenario.seats.map((seat) => [
        seat.id,
        new Set(seatSchedule(scenario, seat).deliveries.map(({ message }) => message)),
      ]),
    ),
  };
}
