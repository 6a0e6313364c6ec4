import { describeMoment } from '../../replay/describeMoment.ts';
import type { Course, CoursePoint } from '../../replay/lecture/course.ts';
import { inHandAt } from '../../replay/lecture/inHand.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { firstHand } from '../../schedule/firstHand.ts';
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
  return held.deliveries.flatMap(({ message }): HandLine[] => {
    const { title, document, author, hands } = lookUp(index.messages, message);
    const hand = firstHand({ hands }, held.seat.id);
    if (hand === null) return [];
    const { reference } = lookUp(index.documents, document);
    // What another signs is not said to be written by the party: the editor's note says in which way it is its own.
    const how =
      hand.form === 'wrote' && hand.note !== null && !held.seat.people.includes(author)
        ? `${describeMoment(hand.from, index.clocks)}. ${hand.note}`
        : describeHand(hand, index.clocks);
    return [{ message, title: hand.title ?? title, how, reference }];
  });
}
