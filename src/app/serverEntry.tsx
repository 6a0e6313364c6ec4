import type { ScenarioEntry } from 'virtual:scenarios';
import { renderToString } from 'react-dom/server';
import type { Scenario } from '../format/scenario.ts';
import { App } from './App.tsx';
import { openShelf } from './shelf.ts';

/** The opening of a scenario as HTML, for a page that can be read before any script runs. */
export function renderOpening(scenario: Scenario, entries: readonly ScenarioEntry[]): string {
  const bar = { hash: () => '', show: () => undefined, listen: () => () => undefined };
  const shelf = openShelf(() => {
    throw new Error('A page built ahead has no reader yet.');
  });
  return renderToString(<App entries={entries} loaded={scenario} bar={bar} shelf={shelf} />);
}
