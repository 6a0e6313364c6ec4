import type { Scenario } from '../format/scenario.ts';
import { minutesLater, type Outcomes } from './outcome.ts';
import type { Delivery, RecordSchedule, WhatIfSchedule } from './schedule.ts';
import { shiftMoment } from './shiftMoment.ts';
import type { WhatIf } from './whatIf.ts';
import type { WhatIfModel } from './whatIfModel.ts';

/**
 * What would still be sent, each at its time: by when it stands in the record and how much later it comes, then as in
 * the record. Without interventions it is the record itself.
 * @param words what the schedule is called (the mark that everything shown of it bears), and the reasons of its outcomes
 */
export function whatIfSchedule(
  { scenario, times, record }: WhatIfModel,
  whatIf: WhatIf,
  outcomes: Outcomes,
  words: Pick<WhatIfSchedule, 'title' | 'reasons'>,
): RecordSchedule | WhatIfSchedule {
  if (whatIf.interventions.length === 0) return record;
  const deliveries = record.deliveries
    .flatMap((delivery) => {
      const minutes = minutesLater(outcomes.get(delivery.message) ?? { kind: 'documented' });
      return minutes === null
        ? []
        : [
            {
              at: (times.get(delivery.message) ?? 0) + minutes,
              delivery: later(scenario, delivery, minutes),
            },
          ];
    })
    // The sort is stable: what stands at one minute keeps the order of the record.
    .sort((a, b) => a.at - b.at)
    .map(({ delivery }) => delivery);
  return { kind: 'what-if', ...words, given: record.given, deliveries, whatIf, outcomes };
}

/** The record's reason for a place does not hold for another. */
function later(scenario: Scenario, delivery: Delivery, minutes: number): Delivery {
  if (minutes === 0) return delivery;
  return { ...delivery, moment: shiftMoment(scenario, delivery.moment, minutes), note: null };
}
