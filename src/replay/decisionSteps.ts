import type { Scenario } from '../format/scenario.ts';
import type { Replay } from './replay.ts';

/** The steps of a replay that a decision point stands before, in order: where a class may be asked first. */
export function decisionSteps(scenario: Scenario, replay: Replay): readonly number[] {
  const asked = new Set(scenario.decisions.flatMap(({ before }) => (before === null ? [] : [before])));
  return replay.steps.filter(({ message }) => asked.has(message)).map(({ n }) => n);
}
