import type { ScenarioEntry } from 'virtual:scenarios';
import { LazyMotion, MotionConfig } from 'framer-motion';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Scenario } from '../format/scenario.ts';
import { scenarioNamed } from '../replay/address.ts';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { ProblemPage } from '../views/problems/ProblemPage.tsx';
import type { AddressBar } from './addressBar.ts';
import { RoomScreen } from './RoomScreen.tsx';
import type { Shelf } from './shelf.ts';
import { useKept } from './useKept.ts';
import { useRoom } from './useRoom.ts';

interface AppProps {
  readonly entries: readonly ScenarioEntry[];
  /** The scenario in view when the page opens, loaded already; null where it is not there or does not compile. */
  readonly loaded: Scenario | null;
  readonly bar: AddressBar;
  readonly shelf: Shelf;
}

/** The entry that an address asks for, or the first. */
export function entryNamed(entries: readonly ScenarioEntry[], hash: string): ScenarioEntry | undefined {
  const named = scenarioNamed(hash);
  return entries.find(({ id }) => id === named) ?? entries[0];
}

const SEAT_NOT_LOADED = 'What this seat had could not be loaded. Reload the page to try again.';

/** The whole app: the scenario that the address names, or what is wrong with it. */
export function App({ entries, loaded, bar, shelf }: AppProps) {
  const state = useKept(shelf);
  const [entry, setEntry] = useState(() => entryNamed(entries, bar.hash()));
  const [scenario, setScenario] = useState(loaded);
  const [failure, setFailure] = useState<string | null>(null);
  const { theme } = state.kept;

  useLayoutEffect(() => {
    delete document.documentElement.dataset.arriving;
  }, []);

  useLayoutEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => bar.listen(() => setEntry(entryNamed(entries, bar.hash()))), [bar, entries]);

  useEffect(() => {
    if (entry?.kind !== 'scenario' || entry.id === scenario?.id) return;
    let stale = false;
    entry.load().then(
      (next) => {
        if (!stale) setScenario(next);
      },
      () => {
        if (!stale) setFailure(`“${entry.title}” could not be loaded. Reload the page to try again.`);
      },
    );
    return () => {
      stale = true;
    };
  }, [entry, scenario]);

  const { room, record, arriving, chosen, onSeat, seek } = useRoom(entries, scenario, bar);
  if (entry === undefined) return <main className="app-plain">There is no scenario here yet.</main>;
  if (entry.kind === 'problems') return <ProblemPage title={entry.title} problems={entry.problems} />;
  if (failure !== null) return <main className="app-plain">{failure}</main>;
  if (room === 'failed') return <main className="app-plain">{SEAT_NOT_LOADED}</main>;
  if (room === null || record === null || room.known.id !== entry.id)
    return <main className="app-plain">{entry.title} …</main>;
  const open = (id: string): void => {
    bar.show(`#/${id}`, 'push');
    seek(`#/${id}`);
    setEntry(entryNamed(entries, `#/${id}`));
  };
  return (
    <PanelBoundary part="the room" place={entry.id}>
      <LazyMotion strict features={loadMotion}>
        <MotionConfig reducedMotion="user">
          <RoomScreen
            key={`${room.known.id} ${room.seat?.id ?? ''}`}
            room={room}
            record={record}
            arriving={arriving}
            chosen={chosen}
            onSeat={onSeat}
            scenarios={entries}
            bar={bar}
            state={state}
            onScenario={open}
          />
        </MotionConfig>
      </LazyMotion>
    </PanelBoundary>
  );
}

/** Motion is not needed for anything; its code comes once the page has nothing better to do. */
async function loadMotion() {
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 3_000 });
    else setTimeout(resolve, 1_000);
  });
  const { domAnimation } = await import('./motion.ts');
  return domAnimation;
}
