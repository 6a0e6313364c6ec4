import { join } from 'node:path';
import { cwd } from 'node:process';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import type { Scenario } from '../../src/format/scenario.ts';

/** The Korea scenario, compiled from its folder. */
export function koreaScenario(): Scenario {
  const compilation = compileFolder(join(cwd(), 'scenario', 'korea-1950'));
  if (compilation.kind === 'problems') throw new Error('The Korea scenario does not compile.');
  return compilation.scenario;
}
