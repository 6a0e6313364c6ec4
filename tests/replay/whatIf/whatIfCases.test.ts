import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../src/compile/compileScenario.ts';
import { problemLine } from '../../../src/format/problem.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import { parseAddress } from '../../../src/replay/address.ts';
import { knownScenario } from '../../../src/replay/knownScenario.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { replayWhatIf } from '../../../src/replay/whatIf/replayWhatIf.ts';
import { whatIfText } from '../../../src/replay/whatIf/whatIfText.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { readTexts, WHAT_IFS } from '../../compile/scenarioFolder.ts';

const cases = readdirSync(join(WHAT_IFS, 'cases')).toSorted();

describe('what-ifs of the small dossier (README.md there says how to read and rewrite them)', () => {
  it.each(cases)('%s', async (name) => {
    const files = readTexts(join(WHAT_IFS, 'cases', name));
    const query = files.get('what-if.txt')?.trim() ?? '';
    files.delete('what-if.txt');
    files.delete('expected.txt');
    const scenario = compiled(new Map([...readTexts(join(WHAT_IFS, 'base')), ...files]));
    const { place, notUnderstood } = parseAddress(`#/ferry?${query}`, [knownScenario(scenario)]);
    expect(notUnderstood).toEqual([]);
    const run = place.whatIf === null ? null : replayWhatIf(scenario, place.whatIf);
    if (run === null) throw new Error('Nothing is withheld or delayed.');
    const record = replaySchedule(scenario, recordSchedule(scenario));
    const text = whatIfText(indexScenario(scenario), record, run);
    await expect(text).toMatchFileSnapshot(join(WHAT_IFS, 'cases', name, 'expected.txt'));
  });
});

function compiled(files: ReadonlyMap<string, string>): Scenario {
  const compilation = compileScenario('ferry', files);
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
