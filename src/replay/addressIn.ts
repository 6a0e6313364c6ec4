import { formatAddress, type Place, START } from './address.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** The address of a place in a dossier, seen through the same eyes. What is left out goes without saying. */
export function addressIn(
  { scenario, seat }: ScenarioIndex,
  place: Partial<Omit<Place, 'scenario' | 'seat'>>,
): string {
  return formatAddress({ ...START, ...place, scenario: scenario.id, seat });
}
