import { isLawfulId, type ScenarioId } from '../format/ids.ts';
import type { Problem } from '../format/problem.ts';
import type { Scenario } from '../format/scenario.ts';
import { buildScenario } from './build/buildScenario.ts';
import { checkMeaning } from './checkMeaning.ts';
import { resolveMoments } from './dates/resolveMoments.ts';
import { readFiles } from './files/readFiles.ts';
import { collectFindings } from './findings.ts';
import { resolvePassages } from './passages/resolvePassages.ts';
import { reportOddId } from './rules/oddId.ts';

/** A scenario, or everything that keeps its folder from being one. */
export type Compilation =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Compiles the files of a scenario folder: text to `Scenario`, or every problem found, each once, sorted by file, line
 * and column. Pure: the same texts give the same value, whatever their order, the time zone, the language or the clock.
 * Never throws, whatever the files hold.
 * @param id the folder's name
 * @param files the texts by their path inside the folder, with `/`
 * @param refused problems of files that are in the folder and could not be read as text
 */
export function compileScenario(
  id: string,
  files: ReadonlyMap<string, string>,
  refused: readonly Problem[] = [],
): Compilation {
  const findings = collectFindings(refused);
  if (!isLawfulId(id))
    reportOddId(
      id,
      { file: 'scenario.yaml', line: 1, column: 1 },
      "The scenario's id, the name of its folder,",
      findings,
    );
  // The one door through which scenario ids are made; an unlawful one is among the findings.
  const draft = readFiles(id as ScenarioId, files, new Set(refused.map(({ file }) => file)), findings);
  const resolved = resolvePassages(draft, findings);
  const moments = resolveMoments(draft, findings);
  checkMeaning(draft, resolved, moments, findings);
  const problems = findings.sorted();
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'scenario', scenario: buildScenario(draft, { resolved, moments }) };
}
