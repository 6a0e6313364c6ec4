import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScenarioFolders } from '../../src/cli/scenarioFolders.ts';
import { problemLine } from '../../src/format/problem.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { traceText } from '../../src/replay/traceText.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';

const folders = openScenarioFolders(resolve('scenario'));

describe('the record of each scenario is the one that was reviewed (README.md here says how to write it anew)', () => {
  it.each(folders.ids())('%s', async (id) => {
    const scenario = compiled(id);
    const text = traceText(indexScenario(scenario), replaySchedule(scenario, recordSchedule(scenario)));
    await expect(text).toMatchFileSnapshot(`${id}-record.txt`);
  });
});

function compiled(id: string): Scenario {
  const compilation = folders.compilation(id);
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
