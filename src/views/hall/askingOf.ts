import type { DecisionPoint } from '../../format/scenario.ts';
import type { Course } from '../../replay/lecture/course.ts';
import { inHandAt } from '../../replay/lecture/inHand.ts';
import { pointOf } from '../../replay/lecture/movePosition.ts';
import type { Asked } from '../../replay/lecture/position.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { describeHand } from '../describeHand.ts';

/** A decision point before a class, with all that may be said of it. */
export interface Asking extends Asked {
  /** `point` of `Asked` by its id; this is what it stands for. */
  readonly decision: DecisionPoint;
  /** The name of who decides. */
  readonly decider: string;
  /** What the decider's seat has in hand; null where no seat follows that party. */
  readonly inHand: readonly HandLine[] | null;
}

/** A message in a seat's hands, in words. */
export interface HandLine {
  readonly message: string;
  readonly title: string;
  /** "received it, 3 October 1950, 12:15, Moscow clock (assumed)" */
  readonly how: string;
}

/** What is to be said of the decision point that a lecture is at; null where it is at none. */
export function askingOf(index: ScenarioIndex, course: Course, asked: Asked | null): Asking | null {
  const at = pointOf(course, asked);
  if (asked === null || at === null) return null;
  const held = inHandAt(index, course, at);
  const lines = held?.deliveries.flatMap(({ message, form, moment }): HandLine[] => {
    if (form === 'record') return [];
    const hand = { seat: held.seat.id, form, from: moment, limit: null, note: null };
    return [{ message, title: lookUp(index.messages, message).title, how: describeHand(hand, index.clocks) }];
  });
  return {
    ...asked,
    decision: at.point,
    decider: lookUp(index.people, at.point.decider).name,
    inHand: lines ?? null,
  };
}
