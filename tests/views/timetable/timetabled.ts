import type { Waypoint } from '../../../src/format/document.ts';
import type * as Ids from '../../../src/format/ids.ts';
import type { Moment } from '../../../src/format/moment.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import type { Replay, Situation } from '../../../src/replay/replay.ts';
import { indexScenario, type ScenarioIndex } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import type { Schedule } from '../../../src/schedule/schedule.ts';
import { seatSchedule } from '../../../src/schedule/seatSchedule.ts';
import { sketchScenario } from '../../replay/sketchScenario.ts';

export { day, hour } from '../../replay/sketchScenario.ts';

/** A message in as few words as a timetable needs: its way, lane by lane; null where no time is known. */
export interface WaySketch {
  readonly written: Moment;
  readonly way: readonly (readonly [lane: string, what: string, moment: Moment | null])[];
  /** From when the seat "reader" had it. */
  readonly read?: Moment;
}

/** From a day on, to an end that is far away. */
export function fromDayOn(date: string, end: string): Moment {
  const minute = (text: string) => Date.parse(`${text}T00:00Z`) / 60_000;
  return { kind: 'day', date: `${date}/..`, earliest: minute(date), latest: minute(end) + 1439 };
}

/** A scenario of lanes and ways, and its record; or the schedule of its reader. */
export function timetabled(
  lanes: readonly string[],
  ways: readonly WaySketch[],
  whose: 'record' | 'reader' = 'record',
): { readonly index: ScenarioIndex; readonly replay: Replay } {
  const sketch = sketchScenario({
    questions: [{ id: 'peace', answers: ['yes', 'no'] }],
    seats: [{ id: 'reader' }],
    messages: ways.map(({ written, read }, i) => ({
      id: `m${i + 1}`,
      written,
      hands: read === undefined ? [] : [{ seat: 'reader', form: 'received', from: read }],
    })),
  });
  const scenario: Scenario = {
    ...sketch,
    lanes: lanes.map((lane) => ({
      id: lane as Ids.LaneId,
      title: lane.toUpperCase(),
      subtitle: `at ${lane}`,
      place: null,
    })),
    documents: sketch.documents.map((document, i) => ({
      ...document,
      messages: document.messages.map((message) => ({ ...message, route: routeOf(ways[i]) })),
    })),
  };
  const seat = scenario.seats[0];
  const schedule =
    whose === 'record' || seat === undefined ? recordSchedule(scenario) : seatSchedule(scenario, seat);
  return { index: indexScenario(scenario), replay: replayOf(scenario, schedule) };
}

function routeOf(sketch: WaySketch | undefined): readonly Waypoint[] {
  return (sketch?.way ?? []).map(([lane, what, moment]) => ({ lane: lane as Ids.LaneId, what, moment }));
}

/** The timetable does not look at answers, so that no machine has to run here. */
function replayOf(scenario: Scenario, schedule: Schedule): Replay {
  const documents = new Map(scenario.documents.flatMap((d) => d.messages.map((m) => [m.id, d.id] as const)));
  const situation: Situation = { n: 0, answers: new Map() };
  const steps = schedule.deliveries.flatMap((delivery, i) => {
    const document = documents.get(delivery.message);
    return document === undefined
      ? []
      : [{ n: i + 1, delivery, message: delivery.message, document, changes: [], situation }];
  });
  return { schedule, situations: [situation, ...steps.map(() => situation)], steps };
}
