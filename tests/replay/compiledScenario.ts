import { resolve } from 'node:path';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import { problemLine } from '../../src/format/problem.ts';
import type { Scenario } from '../../src/format/scenario.ts';

/** A scenario of this repository, compiled. */
export function compiledScenario(id: string): Scenario {
  const compilation = compileFolder(resolve('scenario', id));
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
