import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { EnvironmentModuleNode, Plugin } from 'vite';
import type { Compilation } from '../compile/compileScenario.ts';
import { problemLine } from '../format/problem.ts';
import { compileFolder } from './compileFolder.ts';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenario/';

/**
 * Gives the app the scenarios of a folder, compiled: a list of all, and each one's data as a chunk of its own.
 * A scenario with problems stands in the list with them, so that a reader sees them on a page; a build then writes
 * the site all the same, prints them and ends with exit code 1.
 * @param shelf path of the folder that holds the scenario folders
 */
export function scenarioPlugin(shelf: string): Plugin {
  const compiled = new Map<string, Compilation>();
  const inside = (file: string) => file.startsWith(`${shelf.replaceAll(sep, '/')}/`);
  let building = false;

  const compilation = (id: string): Compilation => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const fresh = compileFolder(join(shelf, id));
    compiled.set(id, fresh);
    return fresh;
  };

  return {
    name: 'scenarios',
    configResolved(config) {
      building = config.command === 'build';
    },
    configureServer(server) {
      server.watcher.add(shelf);
    },
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule(scenarioIds(shelf), compilation);
      if (id.startsWith(`\0${ONE}`)) return oneModule(compilation(id.slice(ONE.length + 1)));
      return null;
    },
    hotUpdate({ file }) {
      if (!inside(file)) return;
      compiled.clear();
      const graph = this.environment.moduleGraph;
      return [...graph.idToModuleMap.values()].filter(isOurs);
    },
    closeBundle() {
      if (!building) return;
      const lines = scenarioIds(shelf).flatMap((id) => problemLines(id, compilation(id)));
      if (lines.length === 0) return;
      process.stderr.write(`${lines.join('\n')}\n`);
      process.exitCode = 1;
    },
  };
}

/** The id that the bundler knows a scenario's data by. */
export function scenarioModule(id: string): string {
  return `\0${ONE}${id}`;
}

/** The folders that stand on the shelf, in the order of their names: the first one is the default scenario. */
export function scenarioIds(shelf: string): readonly string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted();
}

function isOurs(module: EnvironmentModuleNode): boolean {
  return module.id === `\0${LIST}` || (module.id?.startsWith(`\0${ONE}`) ?? false);
}

function listModule(ids: readonly string[], compilation: (id: string) => Compilation): string {
  const entries = ids.map((id) => {
    const result = compilation(id);
    if (result.kind === 'problems') {
      const problems = result.problems.map((problem) => ({
        ...problem,
        file: `scenario/${id}/${problem.file}`,
      }));
      return JSON.stringify({ kind: 'problems', id, title: id, problems });
    }
    const { title, summary } = result.scenario;
    const load = `() => import(${JSON.stringify(ONE + id)}).then((module) => module.default)`;
    return `{ kind: 'scenario', id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, summary: ${JSON.stringify(summary)}, load: ${load} }`;
  });
  return `export const scenarios = [\n${entries.join(',\n')}\n];\n`;
}

/** JSON inside a string: browsers read that faster than the same value written as code. */
function oneModule(result: Compilation): string {
  if (result.kind === 'problems') return 'export default null;';
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(result.scenario))});\n`;
}

function problemLines(id: string, result: Compilation): readonly string[] {
  if (result.kind === 'scenario') return [];
  return result.problems.map((problem) =>
    problemLine({ ...problem, file: `scenario/${id}/${problem.file}` }),
  );
}
