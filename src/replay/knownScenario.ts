import type { DocumentId, MessageId, MissingId, ScenarioId, SeatId } from '../format/ids.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import { firstHand } from '../schedule/firstHand.ts';
import { heardVoices } from '../schedule/heardVoices.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';
import { SHEETS, type SheetName } from './choices/sheetChoice.ts';
import type { TraceId } from './choices/traceChoice.ts';
import { VIEWS, type View } from './choices/viewChoice.ts';
import { lookUp } from './lookUp.ts';
import { voiceOver } from './reachAt.ts';
import { indexScenario, type ScenarioIndex } from './scenarioIndex.ts';

/** What of a scenario an address can name. */
export interface KnownScenario {
  readonly id: ScenarioId;
  readonly record: Nameable;
  readonly seats: ReadonlyMap<SeatId, Nameable>;
}

/** What an address can name of one replay, the record's or a seat's: never what that seat does not have. */
export interface Nameable {
  readonly views: ReadonlySet<View>;
  readonly messages: ReadonlySet<MessageId>;
  /** The ids of its comparisons. */
  readonly pairs: ReadonlySet<string>;
  /** Documents, and those that the dossier does not have. */
  readonly documents: ReadonlySet<DocumentId | MissingId>;
  /** Its questions, passages and messages. */
  readonly traces: ReadonlySet<TraceId>;
  readonly sheets: ReadonlySet<SheetName>;
}

/** What addresses can name of a scenario. */
export function knownScenario(scenario: Scenario): KnownScenario {
  const index = indexScenario(scenario);
  const { record, compared, documents, missing, seats, decisions } = scenario;
  return {
    id: scenario.id,
    record: {
      views: new Set(VIEWS),
      messages: new Set(record.map(({ message }) => message)),
      pairs: new Set(compared.map(({ id }) => id)),
      documents: new Set([...documents, ...missing].map(({ id }) => id)),
      traces: new Set([...index.questions.keys(), ...index.passages.keys(), ...index.messages.keys()]),
      sheets: new Set(decisions.length === 0 ? WITHOUT_DECISIONS : SHEETS),
    },
    seats: new Map(seats.map((seat) => [seat.id, nameableBy(index, seat)])),
  };
}

/** What never came, or what happened next, no seat can know. */
const OF_THE_RECORD: ReadonlySet<View> = new Set<View>(['what-if', 'depends', 'epilogue']);

/** A worksheet asks for decisions. */
const WITHOUT_DECISIONS = SHEETS.filter((sheet) => sheet !== 'worksheet' && sheet !== 'worksheet-answers');

/** A seat has no comparisons, no missing documents and no decision points: they are the editor's. */
function nameableBy(index: ScenarioIndex, seat: Seat): Nameable {
  const { deliveries } = seatSchedule(index.scenario, seat);
  const had = deliveries.map(({ message }) => lookUp(index.messages, message));
  const voices = new Set(
    had.flatMap((message) => {
      const hand = firstHand(message, seat.id);
      return hand === null ? [] : heardVoices(message, hand, seat);
    }),
  );
  const heard = index.scenario.passages.filter((passage) => {
    const over = voiceOver(index, passage);
    return over !== null && voices.has(over.voice);
  });
  return {
    views: new Set(VIEWS.filter((view) => !OF_THE_RECORD.has(view))),
    messages: new Set(had.map(({ id }) => id)),
    pairs: new Set(),
    documents: new Set(had.map(({ document }) => document)),
    traces: new Set([...index.questions.keys(), ...[...heard, ...had].map(({ id }) => id)]),
    sheets: new Set(WITHOUT_DECISIONS),
  };
}
