import type { PersonId } from '../../format/ids.ts';
import type { Seat } from '../../format/scenario.ts';
import type { Delivery } from '../../schedule/schedule.ts';
import { seatSchedule } from '../../schedule/seatSchedule.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Course, CoursePoint } from './course.ts';

/** What the party that decides has in hand when it decides. */
export interface InHand {
  readonly seat: Seat;
  /** In the order in which it came into its hands. */
  readonly deliveries: readonly Delivery[];
}

/**
 * What the seat of a decision point's decider has in hand at that moment; null where no seat follows that party.
 * Nothing that the record delivers later is in it.
 */
export function inHandAt(index: ScenarioIndex, course: Course, { point, after }: CoursePoint): InHand | null {
  const seat = seatOf(index, point.decider);
  if (seat === null) return null;
  const { deliveries } = seatSchedule(index.scenario, seat);
  const own = deliveries.findIndex(({ message }) => message === point.before);
  const before = own === -1 ? deliveries : deliveries.slice(0, own);
  return { seat, deliveries: before.filter(({ message }) => (course.stepOf.get(message) ?? 0) <= after) };
}

function seatOf({ seats }: ScenarioIndex, decider: PersonId): Seat | null {
  return [...seats.values()].find(({ people }) => people.includes(decider)) ?? null;
}
