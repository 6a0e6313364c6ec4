import { compileScenario } from '../src/compile/compileScenario.ts';
import type { Scenario } from '../src/format/scenario.ts';
import { replaySchedule } from '../src/replay/replaySchedule.ts';
import { recordSchedule } from '../src/schedule/recordSchedule.ts';
import { generatedFolder } from './generatedFolder.ts';

/** How long a generated scenario of some length takes, in milliseconds; the best of three runs. */
export interface Growth {
  readonly documents: number;
  readonly compile: number;
  readonly replay: number;
}

/** Measures one length, after a warm-up that lets the compiler of the language do its work. */
export function growthAt(documents: number): Growth {
  const files = generatedFolder(documents);
  const scenario = compiled(files);
  const compile = bestOfThree(() => compiled(files));
  const replay = bestOfThree(() => replaySchedule(scenario, recordSchedule(scenario)));
  return { documents, compile, replay };
}

function compiled(files: ReadonlyMap<string, string>): Scenario {
  const compilation = compileScenario('generated', files);
  if (compilation.kind === 'scenario') return compilation.scenario;
  const [first] = compilation.problems;
  throw new Error(`The generated folder does not compile: ${first?.file}:${first?.line}: ${first?.message}`);
}

function bestOfThree(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
