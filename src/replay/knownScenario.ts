import type { DocumentId, MissingId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import type { KnownScenario } from './address.ts';

/** What addresses can name of a scenario. */
export function knownScenario(scenario: Scenario): KnownScenario {
  return {
    id: scenario.id,
    messages: new Set(scenario.record.map(({ message }) => message)),
    seats: new Map(
      scenario.seats.map((seat) => [
        seat.id,
        new Set(seatSchedule(scenario, seat).deliveries.map(({ message }) => message)),
      ]),
    ),
    documents: knownDocuments(scenario),
  };
}

/** The documents that addresses can name, and those that the dossier does not have. */
export function knownDocuments({
  documents,
  missing,
}: Pick<Scenario, 'documents' | 'missing'>): ReadonlySet<DocumentId | MissingId> {
  return new Set([...documents, ...missing].map(({ id }) => id));
}
