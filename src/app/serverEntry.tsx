import type { ScenarioEntry } from 'virtual:scenarios';
import { renderToString } from 'react-dom/server';
import type { Scenario } from '../format/scenario.ts';
import { formatAddress, START } from '../replay/address.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';
import { App } from './App.tsx';
import { openShelf } from './shelf.ts';

/** A place of a replay as HTML, and its address. */
export interface BuiltPlace {
  readonly address: string;
  readonly html: string;
}

/** What can be read of a scenario before any script runs. */
export interface BuiltPlaces {
  readonly opening: BuiltPlace;
  /** Null where nothing was ever sent. */
  readonly firstStep: BuiltPlace | null;
}

/** The opening of a scenario, and what follows it. */
export function renderPlaces(scenario: Scenario, entries: readonly ScenarioEntry[]): BuiltPlaces {
  const render = (address: string): BuiltPlace => {
    const bar = { hash: () => address, show: () => undefined, listen: () => () => undefined };
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
