import type { Intervention, WhatIf } from '../../schedule/whatIf.ts';
import { describeSpan } from '../describeSpan.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { quoteTitle } from './quoteTitle.ts';

/**
 * The mark of a what-if: what every view, title, print and export of it bears. "What if: the lost telegram";
 * "What if: “Stalin to Mao, 1 October” withheld". "The record" where nothing is changed.
 */
export function titleWhatIf(index: ScenarioIndex, { name, interventions }: WhatIf): string {
  const [first, second, ...more] = interventions;
  if (first === undefined) return 'The record';
  if (name !== null) return `What if: ${name}`;
  if (more.length > 0) return `What if: ${interventions.length} messages withheld or delayed`;
  const said = [first, ...(second === undefined ? [] : [second])].map((one) => sayIntervention(index, one));
  return `What if: ${said.join(', ')}`;
}

/** "“Stalin to Mao, 1 October” withheld"; "“Stalin to Mao, 1 October” delayed by 1 day". */
export function sayIntervention(index: ScenarioIndex, intervention: Intervention): string {
  const title = quoteTitle(index, intervention.message);
  switch (intervention.kind) {
    case 'withheld':
      return `${title} withheld`;
    case 'delayed':
      return `${title} delayed by ${describeSpan(intervention.minutes)}`;
  }
}
