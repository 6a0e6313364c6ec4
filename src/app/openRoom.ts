import type { MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { KnownScenario } from '../replay/address.ts';
import { decisionSteps } from '../replay/decisionSteps.ts';
import { knownScenario } from '../replay/knownScenario.ts';
import { type Narration, narrateStep } from '../replay/narrateStep.ts';
import { readingPauses } from '../replay/readingPace.ts';
import type { Replay } from '../replay/replay.ts';
import { replaySchedule } from '../replay/replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from '../replay/scenarioIndex.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';

/** Everything about a scenario that does not change while a reader steps through it, worked out once. */
export interface Room {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** `narrations[n]` says situation n. */
  readonly narrations: readonly Narration[];
  readonly pauses: readonly number[];
  readonly asksBefore: readonly number[];
  /** What addresses can name here. Only the record is shown yet, so no seat is. */
  readonly known: KnownScenario;
  /** The step that delivers each message. */
  readonly stepOf: ReadonlyMap<MessageId, number>;
}

/** Replays a scenario's record. */
export function openRoom(scenario: Scenario): Room {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const stepOf = new Map(replay.steps.map(({ message, n }) => [message, n]));
  return {
    index,
    replay,
    narrations: replay.situations.map(({ n }) => narrateStep(index, replay, n)),
    pauses: readingPauses(index, replay),
    asksBefore: decisionSteps(scenario, replay),
    known: { ...knownScenario(scenario), seats: new Map() },
    stepOf,
  };
}
