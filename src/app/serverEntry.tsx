import type { ScenarioEntry } from 'virtual:scenarios';
import { renderToString } from 'react-dom/server';
import type { Scenario } from '../format/scenario.ts';
import { formatAddress, START } from '../replay/address.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';
import { App } from './App.tsx';
import { openShelf } from './shelf.ts';

/**
 * The opening of a scenario and its first step, each as HTML and with its address, for a page that can be read before
 * any script runs. No first step where nothing was ever sent.
 */
export function renderPlaces(scenario: Scenario, entries: readonly ScenarioEntry[]) {
  const render = (address: string) => {
    const nothing = () => undefined;
    const bar = {
      hash: () => address,
      show: nothing,
      showSoon: nothing,
      settle: nothing,
      listen: () => nothing,
    };
    const shelf = openShelf(() => {
      throw new Error('A page built ahead has no reader yet.');
    });
    return {
      address,
      html: renderToString(<App entries={entries} loaded={scenario} bar={bar} shelf={shelf} />),
    };
  };
  const [first] = recordSchedule(scenario).deliveries;
  return {
    opening: render(''),
    firstStep:
      first === undefined
        ? null
        : render(formatAddress({ ...START, scenario: scenario.id, message: first.message })),
  };
}
