import { type EnvironmentModuleNode, type Plugin, runnerImport } from 'vite';
import type { Compilation } from '../compile/compileScenario.ts';
import { packScenario } from '../format/packedScenario.ts';
import type { Scenario } from '../format/scenario.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
const CHART = 'virtual:chart/';
const UNPACK = '/src/format/packedScenario.ts';
const LAY_OUT = '/src/views/chart/layOutChart.ts';

/** What the module that lays out statecharts exports; it belongs to the views, and is run here for them. */
interface ChartModule {
  readonly layOutChart: (scenario: Scenario) => unknown;
}

/**
 * Gives the app the scenarios, compiled: a list of all, each one's data as a chunk of its own, and as another the
 * layout of its statechart, which is worked out here so that no reader waits for it.
 * A scenario with problems stands in the list with them, so that a reader sees them on a page.
 * While the development server runs, a change to any file of theirs replaces all, and the page stays where it is.
 */
export function scenarioPlugin(folders: ScenarioFolders): Plugin {
  const inside = `${folders.path.replaceAll('\\', '/')}/`;
  return {
    name: 'scenarios',
    configureServer(server) {
      server.watcher.add(folders.path);
    },
    resolveId(id) {
      return [LIST, ONE, CHART].some((name) => id.startsWith(name)) ? `\0${id}` : null;
    },
    async load(id) {
      if (id === `\0${LIST}`) return listModule(folders);
      if (isScenarioModule(id)) return oneModule(folders.compilation(id.slice(scenarioModule('').length)));
      if (isChartModule(id)) return chartModule(folders.compilation(id.slice(CHART.length + 1)));
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

/** Whether the bundler's id is that of a statechart's layout. */
export function isChartModule(id: string | null): boolean {
  return id?.startsWith(`\0${CHART}`) ?? false;
}

function isOurs({ id }: EnvironmentModuleNode): boolean {
  return id === `\0${LIST}` || isScenarioModule(id) || isChartModule(id);
}

function listModule(folders: ScenarioFolders): string {
  const entries = folders.ids().map((id) => entryCode(id, folders.compilation(id)));
  return `import { unpackScenario } from ${JSON.stringify(UNPACK)};\nexport const scenarios = [\n${entries.join(',\n')}\n];\n`;
}

function entryCode(id: string, compilation: Compilation): string {
  if (compilation.kind === 'problems') return JSON.stringify({ ...compilation, id, title: id });
  const { title, summary } = compilation.scenario;
  const shown = JSON.stringify({ kind: 'scenario', id, title, summary });
  const load = `async () => unpackScenario((await import(${JSON.stringify(ONE + id)})).default)`;
  const loadChart = `async () => (await import(${JSON.stringify(CHART + id)})).default`;
  return `{ ...${shown}, load: ${load}, loadChart: ${loadChart} }`;
}

function oneModule(compilation: Compilation): string {
  return compilation.kind === 'problems' ? dataModule(null) : dataModule(packScenario(compilation.scenario));
}

async function chartModule(compilation: Compilation): Promise<string> {
  if (compilation.kind === 'problems') return dataModule(null);
  const { module } = await runnerImport<ChartModule>(LAY_OUT, { logLevel: 'error' });
  return dataModule(module.layOutChart(compilation.scenario));
}

/** JSON inside a string: browsers read that faster than the same value written as code. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}
