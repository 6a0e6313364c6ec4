import { use, useMemo } from 'react';
import { addMore } from '../format/packedScenario.ts';
import { indexScenario, type ScenarioIndex } from '../replay/scenarioIndex.ts';
import type { Room } from './openRoom.ts';

/** The scenario of a room with what only some views show; waits for it where it has not come yet. */
export function useWholeIndex({ index: { scenario, seat }, later }: Room): ScenarioIndex {
  const more = use(later.more());
  return useMemo(() => indexScenario(addMore(scenario, more), seat), [scenario, seat, more]);
}
