import type { Replay, Situation } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** One of the runs that are looked at beside one another, at the step that it has come to. */
export interface RunAt {
  /** "The record"; "What if: “Stalin to Mao, 1 October” withheld" */
  readonly title: string;
  /** Where it is: "Step 7 of 17: Mao to Stalin, 2 October". */
  readonly place: string;
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** 0 before its first step. */
  readonly n: number;
  readonly situation: Situation;
}
