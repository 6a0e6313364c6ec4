import type { DecisionPoint } from '../../format/scenario.ts';
import type { Course } from '../../replay/lecture/course.ts';
import { pointOf } from '../../replay/lecture/movePosition.ts';
import type { Asked } from '../../replay/lecture/position.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type HandLine, handLines } from './handLines.ts';

/** A decision point before a class, with all that may be said of it. */
export interface Asking extends Asked {
  /** `point` of `Asked` by its id; this is what it stands for. */
  readonly decision: DecisionPoint;
  /** The name of who decides. */
  readonly decider: string;
  /** What the decider's seat has in hand; null where no seat follows that party. */
  readonly inHand: readonly HandLine[] | null;
}

/** What is to be said of the decision point that a lecture is at; null where it is at none. */
export function askingOf(index: ScenarioIndex, course: Course, asked: Asked | null): Asking | null {
  const at = pointOf(course, asked);
  if (asked === null || at === null) return null;
  return {
    ...asked,
    decision: at.point,
    decider: lookUp(index.people, at.point.decider).name,
    inHand: handLines(index, course, at),
  };
}
