import { type EnvironmentModuleNode, type Plugin, runnerImport } from 'vite';
import type { Compilation } from '../compile/compileScenario.ts';
import { moreOfScenario, packScenario } from '../format/packedScenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { drawMap } from './drawMap.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

const LIST = 'virtual:scenarios';
const UNPACK = '/src/format/packedScenario.ts';
const LAY_OUT = '/src/views/chart/layOutChart.ts';

/** What of a scenario travels by itself: its data, what only some views show, its map. */
interface Part {
  /** Begins the ids of its modules. */
  readonly prefix: string;
  /** Where the build puts it: data can be told from programs. */
  readonly folder: string;
  readonly of: (scenario: Scenario) => Promise<unknown>;
}

const DATA: Part = { prefix: 'virtual:scenario/', folder: 'scenario', of: async (of) => packScenario(of) };
const MORE: Part = {
  prefix: 'virtual:more/',
  folder: 'scenario-more',
  of: async (scenario) => moreOfScenario(scenario),
};
/** Where everything of the statechart's picture stands: worked out here, so that no reader waits for it. */
const CHART: Part = { prefix: 'virtual:chart/', folder: 'chart', of: layOut };
const MAP: Part = {
  prefix: 'virtual:map/',
  folder: 'scenario-map',
  of: async (scenario) => drawMap(scenario),
};
const PARTS = [DATA, MORE, CHART, MAP];

/** What the module that lays out statecharts exports; it belongs to the views, and is run here for them. */
interface ChartModule {
  readonly layOutChart: (scenario: Scenario) => unknown;
}

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
    async load(id) {
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
  const loads = [
    `load: async () => unpackScenario(${part(DATA)})`,
    `loadMore: async () => ${part(MORE)}`,
    `loadChart: async () => ${part(CHART)}`,
    `loadMap: async () => ${part(MAP)}`,
  ];
  return `{ ...${shown}, ${loads.join(', ')} }`;
}

/** JSON inside a string: browsers read that faster than the same value written as code. */
async function partModule(part: Part, compilation: Compilation): Promise<string> {
  if (compilation.kind === 'problems') return 'export default null;';
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(await part.of(compilation.scenario)))});\n`;
}

async function layOut(scenario: Scenario): Promise<unknown> {
  const { module } = await runnerImport<ChartModule>(LAY_OUT, { logLevel: 'error' });
  return module.layOutChart(scenario);
}
