import { formatAddress, type Place, START } from './address.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** The address of a place in a dossier, seen through the same eyes, in the same what-if. What is left out goes without saying. */
export function addressIn(
  { scenario, seat, whatIf }: ScenarioIndex,
  place: Partial<Omit<Place, 'scenario' | 'seat' | 'whatIf'>>,
): string {
  return formatAddress({ ...START, ...place, scenario: scenario.id, seat, whatIf });
}
