import type { Scenario } from '../../format/scenario.ts';
import type { ChartLayout } from './chartLayout.ts';
import { describeChart } from './describeChart.ts';
import { layOutRegion } from './layOutRegion.ts';

/**
 * The picture of a scenario's statechart as pure geometry: the same scenario always gives the same picture.
 * Worked out when a scenario is built, as it takes a layout library; needs nothing but the scenario.
 */
export function layOutChart(scenario: Scenario): ChartLayout {
  return { regions: describeChart(scenario).map(layOutRegion) };
}
