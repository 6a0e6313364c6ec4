import type { Answer, Question, Transition } from '../format/chart.ts';
import type { Document, Message } from '../format/document.ts';
import type * as Ids from '../format/ids.ts';
import type { Clock } from '../format/moment.ts';
import type { Passage } from '../format/passage.ts';
import type { Lane, MissingDocument, Person, Place, Scenario, Seat, Source } from '../format/scenario.ts';
import type { WhatIf } from '../schedule/whatIf.ts';

/** A scenario with everything in it findable by id. Iterating a map gives the author's order. */
export interface ScenarioIndex {
  readonly scenario: Scenario;
  /** Whose eyes it is seen through; null: the record's. */
  readonly seat: Ids.SeatId | null;
  /** The what-if that it is delivered in; null: as documented. */
  readonly whatIf: WhatIf | null;
  readonly documents: ReadonlyMap<Ids.DocumentId, Document>;
  readonly messages: ReadonlyMap<Ids.MessageId, Message>;
  readonly passages: ReadonlyMap<Ids.PassageId, Passage>;
  readonly people: ReadonlyMap<Ids.PersonId, Person>;
  readonly places: ReadonlyMap<Ids.PlaceId, Place>;
  readonly lanes: ReadonlyMap<Ids.LaneId, Lane>;
  readonly seats: ReadonlyMap<Ids.SeatId, Seat>;
  readonly clocks: ReadonlyMap<Ids.ClockId, Clock>;
  readonly sources: ReadonlyMap<Ids.SourceId, Source>;
  readonly missing: ReadonlyMap<Ids.MissingId, MissingDocument>;
  readonly questions: ReadonlyMap<Ids.QuestionId, Question>;
  /** By question: an answer's id is unique within its question only. */
  readonly answers: ReadonlyMap<Ids.QuestionId, ReadonlyMap<Ids.AnswerId, Answer>>;
  readonly transitions: ReadonlyMap<string, Transition>;
}

/** Makes a scenario's contents findable. Look up with `lookUp`, or with `get` where an id may name nothing. */
export function indexScenario(
  scenario: Scenario,
  seat: Ids.SeatId | null = null,
  whatIf: WhatIf | null = null,
): ScenarioIndex {
  return {
    scenario,
    seat,
    whatIf,
    documents: byId(scenario.documents),
    messages: byId(scenario.documents.flatMap((document) => document.messages)),
    passages: byId(scenario.passages),
    people: byId(scenario.people),
    places: byId(scenario.places),
    lanes: byId(scenario.lanes),
    seats: byId(scenario.seats),
    clocks: byId(scenario.clocks),
    sources: byId(scenario.sources),
    missing: byId(scenario.missing),
    questions: byId(scenario.questions),
    answers: new Map(scenario.questions.map(({ id, answers }) => [id, byId(answers)])),
    transitions: byId(scenario.transitions),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}
