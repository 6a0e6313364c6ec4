import { DAY } from '../../format/minutes.ts';
import { type Moments, offsetMinutes } from '../dates/resolveMoments.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const outsidePeriod: Rule = {
  name: 'outside-period',
  sentence: "Every message was written within the scenario's period, counted on the clock of the axis.",
};

/** Reports messages that were certainly not written within the period. */
export function checkPeriod(draft: Draft, moments: Moments, findings: Findings): void {
  const { period, clocks, axis } = draft.scenario;
  const clock = clocks.find(({ id }) => id.value === axis.value);
  if (clock === undefined || period.span === null) return;
  const { first, last } = period.span;
  if (first === null || last === null) return;
  const offset = offsetMinutes(clock.utc.value);
  const begin = first * DAY - offset;
  const end = (last + 1) * DAY - offset;
  for (const { written } of draft.documents.flatMap(({ head }) => head.messages)) {
    const moment = moments.get(written);
    if (moment === undefined || (moment.latest >= begin && moment.earliest < end)) continue;
    const said = `${written.date.value} lies outside the scenario's period (${period.value}); correct the date, or the period.`;
    findings.add(outsidePeriod, written.date.at, said, written.date.value);
  }
}
