import type { ScenarioEntry } from 'virtual:scenarios';
import { LazyMotion, MotionConfig } from 'framer-motion';
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import type { Scenario } from '../format/scenario.ts';
import { scenarioNamed } from '../replay/address.ts';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import type { AddressBar } from './addressBar.ts';
import { frameOf } from './frame.ts';
import { addressFor, roleNamed } from './lecture/lectureWindows.ts';
import { openWindow } from './lecture/openWindow.ts';
import { RoomScreen } from './RoomScreen.tsx';
import { keyOfRoom } from './roomPlace.ts';
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

/** What is wrong with a scenario: no visit to a sound one needs it. */
const ProblemPage = lazy(async () => ({
  default: (await import('../views/problems/ProblemPage.tsx')).ProblemPage,
}));
/** The windows of a lecture: most visits never need them. */
const LectureScreen = lazy(async () => ({
  default: (await import('./lecture/LectureScreen.tsx')).LectureScreen,
}));

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
  const [role, setRole] = useState(() => roleNamed(bar.hash()));
  const [blocked, setBlocked] = useState(false);
  const [sealed, setSealed] = useState(false);
  // A hall is lit for its last row, unless it was made dark.
  const theme = role === 'hall' && state.kept.theme !== 'dark' ? 'projector' : state.kept.theme;

  useLayoutEffect(() => {
    delete document.documentElement.dataset.arriving;
    // A page built ahead does not know where it will stand.
    setSealed(frameOf(window) === 'sealed');
  }, []);

  useLayoutEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(
    () =>
      bar.listen(() => {
        setEntry(entryNamed(entries, bar.hash()));
        setRole(roleNamed(bar.hash()));
      }),
    [bar, entries],
  );

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

  const { room, record, arriving, chosen, onRoom, seek } = useRoom(entries, scenario, bar);
  if (entry === undefined) return <main className="app-plain">There is no scenario here yet.</main>;
  const awaited = <main className="app-plain">{entry.title} …</main>;
  if (entry.kind === 'problems') {
    return (
      <Suspense fallback={awaited}>
        <ProblemPage title={entry.title} problems={entry.problems} />
      </Suspense>
    );
  }
  if (failure !== null) return <main className="app-plain">{failure}</main>;
  if (room === 'failed') return <main className="app-plain">{SEAT_NOT_LOADED}</main>;
  if (room === null || record === null || room.known.id !== entry.id) return awaited;
  const open = (id: string): void => {
    bar.show(`#/${id}`, 'push');
    seek(`#/${id}`);
    setEntry(entryNamed(entries, `#/${id}`));
  };
  const present = (): void => {
    const address = (of: typeof role) => addressFor(of, bar.hash(), entry.id);
    setBlocked(!openWindow(window, 'hall', 'presenter', address('presenter')));
    bar.show(address('hall'), 'push');
    setRole('hall');
  };
  const leave = (): void => {
    const address = addressFor(null, bar.hash(), entry.id);
    bar.show(address, 'push');
    seek(address);
    setRole(null);
  };
  return (
    <PanelBoundary part="the room" place={entry.id}>
      <LazyMotion strict features={loadMotion}>
        <MotionConfig reducedMotion="user">
          {role === null ? (
            <RoomScreen
              key={`${room.known.id} ${keyOfRoom(room)}`}
              room={room}
              record={record}
              arriving={arriving}
              chosen={chosen}
              onRoom={onRoom}
              scenarios={entries}
              bar={bar}
              state={state}
              onScenario={open}
              onPresent={sealed ? null : present}
            />
          ) : (
            <Suspense fallback={awaited}>
              <LectureScreen
                key={`${record.known.id} ${keyOfRoom(room)} ${role}`}
                {...{ role, room: room.seat === null ? room : record, bar, shelf, state, blocked }}
                onLeave={leave}
              />
            </Suspense>
          )}
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
