import type { Scenario } from '../format/scenario.ts';
import type { Replay } from './replay.ts';

/** The steps of a replay that a recommended decision point stands before, in order: where the play stops to ask. */
export function decisionSteps(scenario: Scenario, replay: Replay): readonly number[] {
  const asked = new Set(
    scenario.decisions.filter(({ recommended }) => recommended).map(({ before }) => before),
  );
  return replay.steps.filter(({ message }) => asked.has(message)).map(({ n }) => n);
}
