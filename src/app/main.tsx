import { type ScenarioEntry, scenarios } from 'virtual:scenarios';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import '../views/theme/theme.css';
import type { Scenario } from '../format/scenario.ts';
import { App, entryNamed } from './App.tsx';
import { openAddressBar } from './addressBar.ts';
import { openShelf } from './shelf.ts';

const bar = openAddressBar(window);
const shelf = openShelf(() => window.localStorage);

async function loadNamed(entries: readonly ScenarioEntry[]): Promise<Scenario | null> {
  const entry = entryNamed(entries, bar.hash());
  return entry?.kind === 'scenario' ? entry.load().catch(() => null) : null;
}

/** A page built ahead shows the opening of the first scenario, to go on from; any other place is drawn anew over it. */
function isPrerendered(container: Element, loaded: Scenario | null): boolean {
  const shown = container.querySelector<HTMLElement>('[data-message]')?.dataset.message;
  const place = bar.hash().replace(/^#?\/?|\/$/g, '');
  const first = scenarios[0]?.id;
  return shown === '' && loaded?.id === first && (place === '' || place === first);
}

async function open(): Promise<void> {
  const container = document.getElementById('room');
  if (container === null) throw new Error('index.html has no element with the id “room”.');
  const loaded = await loadNamed(scenarios);
  let version = 0;
  const app = (entries: readonly ScenarioEntry[], scenario: Scenario | null) => (
    <App key={version} entries={entries} loaded={scenario} bar={bar} shelf={shelf} />
  );
  let root: Root;
  if (isPrerendered(container, loaded)) {
    root = hydrateRoot(container, app(scenarios, loaded));
  } else {
    root = createRoot(container);
    root.render(app(scenarios, loaded));
  }

  // An edited scenario is drawn anew at the same address, so that an author keeps the place.
  const drawAnew = async (entries: readonly ScenarioEntry[]): Promise<void> => {
    const edited = await loadNamed(entries);
    version += 1;
    root.render(app(entries, edited));
  };
  import.meta.hot?.accept('virtual:scenarios', (module) => {
    if (module !== undefined) void drawAnew(module.scenarios);
  });
}

void open();
