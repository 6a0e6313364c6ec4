import { compileScenario } from '../src/compile/compileScenario.ts';
import type { Scenario } from '../src/format/scenario.ts';
import { dependenceOf } from '../src/replay/whatIf/dependenceOf.ts';
import { generatedFolder } from './generatedFolder.ts';

/** How long a dependence takes, in milliseconds. */
export interface DependenceTime {
  /** The first time in this process, as a reader meets it. */
  readonly first: number;
  /** The best of three after that. */
  readonly best: number;
  /** How many what-ifs that are. */
  readonly runs: number;
}

/** Measures every message of a scenario taken away in turn, and every pair where asked. */
export function dependenceTime(scenario: Scenario, pairs: boolean): DependenceTime {
  const timed = () => {
    const start = performance.now();
    const { singles, pairsTried } = dependenceOf(scenario, pairs);
    return { time: performance.now() - start, runs: singles.length + pairsTried };
  };
  const { time: first, runs } = timed();
  return { first, best: Math.min(...[0, 1, 2].map(() => timed().time)), runs };
}

/**
 * A made-up scenario in which each letter answers the one before it, so that what is withheld carries as far as it can.
 * @param documents how many, 1 or more
 */
export function chainedScenario(documents: number): Scenario {
  const files = new Map(generatedFolder(documents));
  for (let n = 1; n < documents; n += 1) {
    const path = `documents/doc-${n}.txt`;
    const [head = '', text = ''] = (files.get(path) ?? '').split('\n---\n');
    const answers = `references:\n  - { at: "Letter ${n} begins.", relation: answers, to: letter-${n - 1}, status: in-dossier, basis: source }`;
    files.set(path, `${head}\n${answers}\n---\n${text}`);
  }
  const compilation = compileScenario('generated', files);
  if (compilation.kind === 'scenario') return compilation.scenario;
  const [first] = compilation.problems;
  throw new Error(`The generated folder does not compile: ${first?.file}:${first?.line}: ${first?.message}`);
}
