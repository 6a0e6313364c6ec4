import type { Scenario } from '../../../src/format/scenario.ts';
import type { SheetName } from '../../../src/replay/choices/sheetChoice.ts';
import { SHEETS } from '../../../src/replay/choices/sheetChoice.ts';
import { narrateStep } from '../../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';

/** What a sheet of a scenario's record is drawn from. */
export function paperProps(scenario: Scenario, sheet: SheetName, mark: string | null = null) {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const narrations = replay.situations.map(({ n }) => narrateStep(index, replay, n));
  return {
    index,
    replay,
    n: 0,
    narrations,
    sheet,
    sheets: SHEETS,
    mark,
    addresses: {
      of: (document: string | null) => `#/document/${document}`,
      ofDocument: (document: string) => `#/document/${document}`,
      ofPair: (pair: string) => `#/pair/${pair}`,
      ofStep: (n: number) => `#/step/${n}`,
      whole: (address: string) => `https://room.example/${address}`,
    },
    addressOf: (to: SheetName) => `#/sheet/${to}`,
    onPrint: () => true,
  };
}
