import type { ScenarioEntry } from 'virtual:scenarios';
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from 'vite';
import { moreOfScenario } from '../format/packedScenario.ts';
import type { Scenario } from '../format/scenario.ts';
import { atEndOfBody } from './atEndOfBody.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';
import { scenarioModule } from './scenarioPlugin.ts';

const ROOM = '<div id="room"></div>';
/** A key may have asked for it before it was there. */
const GO_ON = '<script>earlyKeys.goOn();</script>';
const SERVER_ENTRY = '/src/app/serverEntry.tsx';

/** A place of a replay as HTML, and its address. */
interface BuiltPlace {
  readonly address: string;
  readonly html: string;
}

/** What can be read of a scenario before any script runs; no first step where nothing was ever sent. */
interface BuiltPlaces {
  readonly opening: BuiltPlace;
  readonly firstStep: BuiltPlace | null;
}

/** What the server entry exports. */
interface ServerEntry {
  readonly renderPlaces: (scenario: Scenario, entries: readonly ScenarioEntry[]) => BuiltPlaces;
}

/**
 * Writes the default scenario's first situation into the built page, so that it can be read before any script runs, and
 * its first step, unseen until somebody goes on to it before the app listens; and asks the browser to fetch that
 * scenario's data along with the app.
 */
export function prerender(folders: ScenarioFolders): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const [first] = folders.ids();
        if (first === undefined) return html;
        const compilation = folders.compilation(first);
        if (compilation.kind === 'problems') return html;
        if (!html.includes(ROOM)) throw new Error(`index.html has no ${ROOM} to write the opening into.`);
        const { opening, firstStep } = await renderPlaces(compilation.scenario, entriesOf(folders));
        const template =
          firstStep === null
            ? ''
            : `<template id="first-step" data-address="${firstStep.address}">${firstStep.html}</template>\n${GO_ON}`;
        const room = ROOM.replace('></', () => `>${opening.html}</`);
        return {
          html: atEndOfBody(
            html.replace('<html', () => `<html data-opening="${first}"`).replace(ROOM, () => room),
            template,
          ),
          tags: preloads(bundle, first),
        };
      },
    },
  };
}

async function renderPlaces(scenario: Scenario, entries: readonly ScenarioEntry[]): Promise<BuiltPlaces> {
  const { module } = await runnerImport<ServerEntry>(SERVER_ENTRY, {
    logLevel: 'error',
    plugins: [withoutStyles],
  });
  return module.renderPlaces(scenario, entries);
}

/** Words need no style sheet; the built page brings its own. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? '' : null),
};

function entriesOf(folders: ScenarioFolders): readonly ScenarioEntry[] {
  return folders.ids().map((id): ScenarioEntry => {
    const compilation = folders.compilation(id);
    if (compilation.kind === 'problems') return { ...compilation, id, title: id };
    const { scenario } = compilation;
    const { title, summary } = scenario;
    return {
      kind: 'scenario',
      id,
      title,
      summary,
      load: () => Promise.resolve(scenario),
      loadMore: () => Promise.resolve(moreOfScenario(scenario)),
      loadChart: () => Promise.reject(new Error('A page built ahead shows no chart.')),
      loadMap: () => Promise.resolve(null),
    };
  });
}

function preloads(bundle: Rolldown.OutputBundle | undefined, id: string): HtmlTagDescriptor[] {
  const chunk = Object.values(bundle ?? {}).find(
    (file) => file.type === 'chunk' && file.facadeModuleId === scenarioModule(id),
  );
  if (chunk === undefined) return [];
  const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` };
  return [{ tag: 'link', attrs, injectTo: 'head' }];
}
