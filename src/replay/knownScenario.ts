import type { DocumentId, MessageId, MissingId, ScenarioId, SeatId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import type { TraceId } from './choices/traceChoice.ts';
import { speakerOf } from './reachAt.ts';
import { indexScenario } from './scenarioIndex.ts';

/** What of a scenario an address can name. */
export interface KnownScenario {
  readonly id: ScenarioId;
  readonly record: Nameable;
  readonly seats: ReadonlyMap<SeatId, Nameable>;
}

/** What an address can name of one replay, the record's or a seat's: never what that seat cannot know. */
export interface Nameable {
  readonly messages: ReadonlySet<MessageId>;
  /** The ids of its comparisons. */
  readonly pairs: ReadonlySet<string>;
  /** Documents, and those that the dossier does not have. */
  readonly documents: ReadonlySet<DocumentId | MissingId>;
  /** Its questions, passages and messages. */
  readonly traces: ReadonlySet<TraceId>;
}

/** What addresses can name of a scenario. */
export function knownScenario(scenario: Scenario): KnownScenario {
  const index = indexScenario(scenario);
  const questions = [...index.questions.keys()];
  const spoken = scenario.passages.map((passage) => ({ id: passage.id, by: speakerOf(index, passage) }));
  return {
    id: scenario.id,
    record: {
      messages: new Set(scenario.record.map(({ message }) => message)),
      pairs: new Set(scenario.compared.map(({ id }) => id)),
      documents: new Set([...scenario.documents, ...scenario.missing].map(({ id }) => id)),
      traces: new Set([...questions, ...index.passages.keys(), ...index.messages.keys()]),
    },
    seats: new Map(
      scenario.seats.map((seat) => {
        const messages = new Set(seatSchedule(scenario, seat).deliveries.map(({ message }) => message));
        const documents = scenario.documents.filter((document) =>
          document.messages.some(({ id }) => messages.has(id)),
        );
        const heard = spoken.flatMap(({ id, by }) => (by !== null && messages.has(by) ? [id] : []));
        return [
          seat.id,
          {
            messages,
            pairs: new Set(),
            documents: new Set(documents.map(({ id }) => id)),
            traces: new Set([...questions, ...heard, ...messages]),
          },
        ];
      }),
    ),
  };
}
