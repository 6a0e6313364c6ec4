import type { PassageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { describeMoment } from '../replay/describeMoment.ts';
import { lookUp } from '../replay/lookUp.ts';
import type { Change, Replay } from '../replay/replay.ts';
import { replaySchedule } from '../replay/replaySchedule.ts';
import { replaySeat } from '../replay/replaySeat.ts';
import { indexScenario, type ScenarioIndex } from '../replay/scenarioIndex.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';
import type { SeatSchedule } from '../schedule/schedule.ts';
import { seatSchedule } from '../schedule/seatSchedule.ts';

/**
 * The compiled scenario with what its record and its seats make of it, as JSON for other programs.
 * All that the scenario holds is there under its own name; `steps`, `seats` and `references` are written out so that a
 * reader needs no ids but those of documents, messages, questions and answers.
 */
export function jsonText(scenario: Scenario): string {
  const index = indexScenario(scenario);
  const record = replaySchedule(scenario, recordSchedule(scenario));
  const whole = {
    ...scenario,
    steps: stepsOf(index, record),
    seats: scenario.seats.map((seat) => ({
      ...seat,
      steps: seatSteps(index, replaySeat(scenario, seat).replay, seatSchedule(scenario, seat)),
    })),
    references: scenario.documents.flatMap(({ references }) =>
      references.map((reference) => ({
        ...reference,
        passage: lookUp(index.passages, reference.passage).exact,
        passageId: reference.passage,
      })),
    ),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function stepsOf(index: ScenarioIndex, { steps }: Replay) {
  return steps.map(({ n, delivery, message, document, changes }) => ({
    n,
    message,
    document,
    date: delivery.moment.date,
    moment: delivery.moment,
    because: delivery.note,
    changes: changes.map((change) => changeOf(index, change)),
  }));
}

/** What a seat's replay shows; the editor's notes and reasons, which its pages leave out, stand here all the same. */
function seatSteps(index: ScenarioIndex, { steps }: Replay, { deliveries }: SeatSchedule) {
  return steps.map(({ n, delivery, message, document, changes }) => ({
    n,
    message,
    document,
    from: describeMoment(delivery.moment, index.clocks),
    moment: delivery.moment,
    form: delivery.form,
    note: deliveries[n - 1]?.note ?? null,
    changes: changes.map((change) => ({
      ...changeOf(index, change),
      why: lookUp(index.transitions, change.transition).why,
    })),
  }));
}

function changeOf(index: ScenarioIndex, change: Change) {
  return { ...change, passages: change.passages.map((id) => passageOf(index, id)) };
}

function passageOf(index: ScenarioIndex, id: PassageId) {
  const { document, exact, prefix, suffix } = lookUp(index.passages, id);
  return {
    document,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
