import type { EnvironmentModuleNode, Plugin } from 'vite';
import type { Compilation } from '../compile/compileScenario.ts';
import { packScenario } from '../format/packedScenario.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
const UNPACK = '/src/format/packedScenario.ts';

/**
 * Gives the app the scenarios, compiled: a list of all, and each one's data as a chunk of its own.
 * A scenario with problems stands in the list with them, so that a reader sees them on a page.
 * While the development server runs, a change to any file of theirs replaces both, and the page stays where it is.
 */
export function scenarioPlugin(folders: ScenarioFolders): Plugin {
  const inside = `${folders.path.replaceAll('\\', '/')}/`;
  return {
    name: 'scenarios',
    configureServer(server) {
      server.watcher.add(folders.path);
    },
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule(folders);
      if (isScenarioModule(id)) return oneModule(folders.compilation(id.slice(scenarioModule('').length)));
      return null;
    },
    hotUpdate({ file }) {
      if (!file.startsWith(inside)) return;
      folders.forget();
      const { moduleGraph } = this.environment;
      const ours = [...moduleGraph.idToModuleMap.values()].filter(isOurs);
      for (const module of ours) moduleGraph.invalidateModule(module);
      // The data of a scenario that had problems is imported by nobody: naming it would reload the whole page.
      return ours.filter(({ importers }) => importers.size > 0);
    },
  };
}

/** The id that the bundler knows a scenario's data by. */
export function scenarioModule(id: string): string {
  return `\0${ONE}${id}`;
}

/** Whether the bundler's id is that of a scenario's data. */
export function isScenarioModule(id: string | null): boolean {
  return id?.startsWith(scenarioModule('')) ?? false;
}

function isOurs({ id }: EnvironmentModuleNode): boolean {
  return id === `\0${LIST}` || isScenarioModule(id);
}

function listModule(folders: ScenarioFolders): string {
  const entries = folders.ids().map((id) => entryCode(id, folders.compilation(id)));
  return `import { unpackScenario } from ${JSON.stringify(UNPACK)};\nexport const scenarios = [\n${entries.join(',\n')}\n];\n`;
}

function entryCode(id: string, compilation: Compilation): string {
  if (compilation.kind === 'problems') return JSON.stringify({ ...compilation, id, title: id });
  const { title, summary } = compilation.scenario;
  const shown = JSON.stringify({ kind: 'scenario', id, title, summary });
  return `{ ...${shown}, load: async () => unpackScenario((await import(${JSON.stringify(ONE + id)})).default) }`;
}

/** JSON inside a string: browsers read that faster than the same value written as code. */
function oneModule(compilation: Compilation): string {
  if (compilation.kind === 'problems') return 'export default null;';
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(packScenario(compilation.scenario)))});\n`;
}
