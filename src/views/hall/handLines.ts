import type { Course, CoursePoint } from '../../replay/lecture/course.ts';
import { inHandAt } from '../../replay/lecture/inHand.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { describeHand } from '../describeHand.ts';

/** A message in a seat's hands, in words. */
export interface HandLine {
  readonly message: string;
  readonly title: string;
  /** "received it, 3 October 1950, 12:15, Moscow clock (assumed)" */
  readonly how: string;
  /** The archival reference of its document. */
  readonly reference: string;
}

/** What the decider of a decision point has in hand, in words; null where no seat follows that party. */
export function handLines(index: ScenarioIndex, course: Course, at: CoursePoint): readonly HandLine[] | null {
  const held = inHandAt(index, course, at);
  if (held === null) return null;
  return held.deliveries.flatMap(({ message, form, moment }): HandLine[] => {
    if (form === 'record') return [];
    const hand = { seat: held.seat.id, form, from: moment, limit: null, note: null };
    const { title, document } = lookUp(index.messages, message);
    const { reference } = lookUp(index.documents, document);
    return [{ message, title, how: describeHand(hand, index.clocks), reference }];
  });
}
