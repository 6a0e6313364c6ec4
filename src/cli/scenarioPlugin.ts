import type { EnvironmentModuleNode, Plugin } from 'vite';
import type { Compilation } from '../compile/compileScenario.ts';
import { moreOfScenario, packScenario } from '../format/packedScenario.ts';
import type { Scenario } from '../format/scenario.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

const LIST = 'virtual:scenarios';
const UNPACK = '/src/format/packedScenario.ts';

/** What of a scenario travels by itself: its data, and what only some views show. */
interface Part {
  /** Begins the ids of its modules. */
  readonly prefix: string;
  /** Where the build puts it: data can be told from programs. */
  readonly folder: string;
  readonly of: (scenario: Scenario) => unknown;
}

const DATA: Part = { prefix: 'virtual:scenario/', folder: 'scenario', of: packScenario };
const MORE: Part = { prefix: 'virtual:more/', folder: 'scenario-more', of: moreOfScenario };
const PARTS = [DATA, MORE];

/**
 * Gives the app the scenarios, compiled: a list of all, and each one's data, in chunks of their own.
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
      return id === LIST || PARTS.some(({ prefix }) => id.startsWith(prefix)) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule(folders);
      const part = partOf(id);
      if (part === null) return null;
      return partModule(part, folders.compilation(id.slice(moduleOf(part, '').length)));
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
  return moduleOf(DATA, id);
}

/** The folder among the built files where a module goes that holds a scenario's data; null for any other. */
export function dataFolder(id: string | null): string | null {
  return id === null ? null : (partOf(id)?.folder ?? null);
}

function moduleOf({ prefix }: Part, id: string): string {
  return `\0${prefix}${id}`;
}

function partOf(id: string): Part | null {
  return PARTS.find((part) => id.startsWith(moduleOf(part, ''))) ?? null;
}

function isOurs({ id }: EnvironmentModuleNode): boolean {
  return id === `\0${LIST}` || (id !== null && partOf(id) !== null);
}

function listModule(folders: ScenarioFolders): string {
  const entries = folders.ids().map((id) => entryCode(id, folders.compilation(id)));
  return `import { unpackScenario } from ${JSON.stringify(UNPACK)};\nexport const scenarios = [\n${entries.join(',\n')}\n];\n`;
}

function entryCode(id: string, compilation: Compilation): string {
  if (compilation.kind === 'problems') return JSON.stringify({ ...compilation, id, title: id });
  const { title, summary } = compilation.scenario;
  const shown = JSON.stringify({ kind: 'scenario', id, title, summary });
  const part = ({ prefix }: Part) => `(await import(${JSON.stringify(prefix + id)})).default`;
  const loads = [`load: async () => unpackScenario(${part(DATA)})`, `loadMore: async () => ${part(MORE)}`];
  return `{ ...${shown}, ${loads.join(', ')} }`;
}

/** JSON inside a string: browsers read that faster than the same value written as code. */
function partModule(part: Part, compilation: Compilation): string {
  if (compilation.kind === 'problems') return 'export default null;';
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(part.of(compilation.scenario)))});\n`;
}
