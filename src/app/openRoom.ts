import type { ComponentType } from 'react';
import type { MessageId } from '../format/ids.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import { decisionSteps } from '../replay/decisionSteps.ts';
import { type KnownScenario, knownScenario } from '../replay/knownScenario.ts';
import { type Narration, narrateStep } from '../replay/narrateStep.ts';
import { readingPauses } from '../replay/readingPace.ts';
import type { Replay } from '../replay/replay.ts';
import { replaySchedule } from '../replay/replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from '../replay/scenarioIndex.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';
import type { LaterParts } from './laterParts.ts';

/** Everything about a scenario that does not change while a reader steps through it, worked out once. */
export interface Room extends Shown {
  /** Whose eyes these are; null: the record's. */
  readonly seat: Seat | null;
  /** How a page of this room shows that it is none of the record; null where it is one. */
  readonly mark: RoomMark | null;
  /** The seats that a reader can choose. */
  readonly seats: readonly Seat[];
  readonly pauses: readonly number[];
  readonly asksBefore: readonly number[];
  /** What addresses can name here. */
  readonly known: KnownScenario;
  /** The step that delivers each message. */
  readonly stepOf: ReadonlyMap<MessageId, number>;
  /** This room as far as it may be shown at a step: in a seat's, nothing that has not come to it by then. */
  readonly at: (n: number) => Room;
}

/** What every page of a what-if bears. */
export interface RoomMark {
  /** "What if: “Stalin to Mao, 1 October” withheld" */
  readonly title: string;
  /** What is withheld and what comes later, in sentences. */
  readonly words: string;
  /** Draws it; comes with the code that opens such a room, so that no page is drawn without it. */
  readonly Sign: ComponentType<SignProps>;
}

export interface SignProps {
  readonly words: string;
  /** The ways out of it; none where there is no room for them. */
  readonly ways: readonly { readonly title: string; readonly address: string }[];
}

interface Shown {
  readonly index: ScenarioIndex;
  readonly later: LaterParts;
  readonly replay: Replay;
  /** `narrations[n]` says situation n. */
  readonly narrations: readonly Narration[];
}

/** Replays a scenario's record. */
export function openRoom(scenario: Scenario, later: LaterParts): Room {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const room: Room = {
    ...roomParts(scenario, index, replay),
    later,
    asksBefore: decisionSteps(scenario, replay),
    seat: null,
    mark: null,
    at: () => room,
  };
  return room;
}

/** What every room has, whosever replay it is. */
export function roomParts(scenario: Scenario, index: ScenarioIndex, replay: Replay) {
  return {
    index,
    replay,
    narrations: replay.situations.map(({ n }) => narrateStep(index, replay, n)),
    pauses: readingPauses(index, replay),
    seats: scenario.seats,
    known: knownScenario(scenario),
    stepOf: new Map(replay.steps.map(({ message, n }) => [message, n])),
  };
}
