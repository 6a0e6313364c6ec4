import { join } from 'node:path';
import { cwd } from 'node:process';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import type { Scenario } from '../../src/format/scenario.ts';

/** The Korea scenario, compiled from its folder. */
export function koreaScenario(): Scenario {
  return compiled('korea-1950');
}

/** The example for authors, whose places are nowhere. */
export function exampleScenario(): Scenario {
  return compiled('two-embassies');
}

function compiled(name: string): Scenario {
  const compilation = compileFolder(join(cwd(), 'scenario', name));
  if (compilation.kind === 'problems') throw new Error(`${name} does not compile.`);
  return compilation.scenario;
}
