import type { Scenario } from '../format/scenario.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import type { KnownScenario } from './address.ts';
import { speakerOf } from './reachAt.ts';
import { indexScenario } from './scenarioIndex.ts';

/** What addresses can name of a scenario. */
export function knownScenario(scenario: Scenario): KnownScenario {
  const index = indexScenario(scenario);
  return {
    id: scenario.id,
    messages: new Set(scenario.record.map(({ message }) => message)),
    seats: new Map(
      scenario.seats.map((seat) => [
        seat.id,
        new Set(seatSchedule(scenario, seat).deliveries.map(({ message }) => message)),
      ]),
    ),
    questions: new Set(index.questions.keys()),
    passages: new Map(scenario.passages.map((passage) => [passage.id, speakerOf(index, passage)])),
  };
}
