import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { View } from '../replay/address.ts';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { RoomHeader, type Theme } from '../views/header/RoomHeader.tsx';
import { BlackScreen } from '../views/keys/BlackScreen.tsx';
import { KeyHelp } from '../views/keys/KeyHelp.tsx';
import { PageLayout } from '../views/layout/PageLayout.tsx';
import { StepList } from '../views/list/StepList.tsx';
import { LiveRegion } from '../views/notice/LiveRegion.tsx';
import { Notice } from '../views/notice/Notice.tsx';
import type { AddressBar } from './addressBar.ts';
import { COMMANDS, type CommandId } from './commands.ts';
import { toggleFullScreen } from './fullScreen.ts';
import type { KeyEffect } from './keyEffect.ts';
import { LATER_VIEWS } from './laterViews.ts';
import type { Room } from './openRoom.ts';
import { ReplayScreen } from './ReplayScreen.tsx';
import { RoomBar } from './RoomBar.tsx';
import type { KeptState } from './useKept.ts';
import { useKeys } from './useKeys.ts';
import { addressInRoom, type Entry, placeInRoom, usePlace } from './usePlace.ts';
import { usePlayer } from './usePlayer.ts';
import { useResume } from './useResume.ts';
import { useShownQuestions } from './useShownQuestions.ts';

const VIEWS = [{ view: 'replay', title: 'Replay' } as const, ...LATER_VIEWS];

type Layer = 'steps' | 'keys' | 'black';

const NO_FULL_SCREEN = 'This browser does not allow full screen here; its own menu may.';
const NOT_KEPT = 'Your place is not kept here between visits; the address of the page holds it.';
const PLACE_MOVED =
  'The message that you left at is no longer in this dossier; the nearest one before it is offered.';

interface RoomScreenProps {
  readonly room: Room;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly bar: AddressBar;
  readonly state: KeptState;
  readonly onScenario: (id: string) => void;
}

/** One scenario, replayed: the player's cursor, the keys and the address, and every view of the step they point at. */
export function RoomScreen({ room, scenarios, bar, state, onScenario }: RoomScreenProps) {
  const { index, replay, narrations } = room;
  const { scenario } = index;
  const { kept, change } = state;
  const last = replay.steps.length;

  const [opened] = useState(() => placeInRoom(room, bar.hash()));
  const player = usePlayer(room, opened.n, kept.speed);
  const { n, send } = player;
  const [view, setView] = useState<View>(opened.view);
  const [layer, setLayer] = useState<Layer | null>(null);
  const [digits, setDigits] = useState('');
  const [refused, setRefused] = useState(false);
  const [told, setTold] = useState(false);
  const [shown, choose] = useShownQuestions(scenario, state);
  const [left, dismissResume] = useResume(room, n, state);

  /** A held key and the play leave no trail of their own in the history. */
  const held = useRef(false);
  const entry = (): Entry => {
    const quiet = held.current || send.isPlaying();
    held.current = false;
    return quiet ? 'replace' : 'push';
  };
  const { notUnderstood, understood } = usePlace(room, bar, { n, view }, entry, (place) => {
    send.seek(place.n);
    setView(place.view);
  });

  const goTo = useCallback(
    (to: number) => {
      held.current = false;
      send.seek(to);
    },
    [send],
  );
  const openList = useCallback(() => setLayer('steps'), []);
  const openKeys = useCallback(() => setLayer('keys'), []);
  const closeLayer = useCallback(() => setLayer(null), []);
  const addressOf = useCallback((to: number) => addressInRoom(room, { n: to, view }), [room, view]);
  const fullScreen = useCallback(() => {
    void toggleFullScreen(document).then((taken) => setRefused(!taken));
  }, []);
  const setSpeed = useCallback((speed: number) => change((before) => ({ ...before, speed })), [change]);
  const setTheme = useCallback((theme: Theme | null) => change((before) => ({ ...before, theme })), [change]);

  const run: Readonly<Record<CommandId, () => void>> = {
    next: send.next,
    previous: send.previous,
    first: () => send.seek(0),
    last: () => send.seek(last),
    play: player.playing ? send.pause : send.play,
    overview: openList,
    keys: openKeys,
    black: () => setLayer('black'),
    'full-screen': fullScreen,
    close: closeLayer,
  };
  const act = (effect: KeyEffect, repeated: boolean): void => {
    held.current = repeated;
    setDigits(effect.kind === 'digit' ? digits + effect.digit : '');
    if (effect.kind === 'command') run[effect.command]();
    if (effect.kind === 'go-to') send.seek(Math.min(effect.step, last));
  };
  const over = layer === null ? null : layer === 'black' ? 'black' : 'dialog';
  useKeys({ lettersOn: kept.lettersOn, layer: over, digits }, act);

  useEffect(() => {
    document.title = n === 0 ? scenario.title : `${narrations[n]?.heading ?? ''} · ${scenario.title}`;
  }, [n, scenario, narrations]);

  const sentences = [
    ...notUnderstood,
    ...(refused ? [NO_FULL_SCREEN] : []),
    ...(state.keeps || told ? [] : [NOT_KEPT]),
    ...(n === 0 && left?.moved ? [PLACE_MOVED] : []),
  ];
  const header = (
    <>
      <RoomHeader
        title={scenario.title}
        scenarios={scenarios}
        current={scenario.id}
        views={VIEWS}
        view={view}
        theme={kept.theme}
        onScenario={onScenario}
        onView={setView}
        onTheme={setTheme}
        onHelp={openKeys}
        onFullScreen={fullScreen}
      />
      <Notice
        sentences={sentences}
        onDismiss={() => {
          understood();
          setRefused(false);
          setTold(true);
          if (left?.moved) dismissResume();
        }}
      />
    </>
  );
  const later = LATER_VIEWS.find((candidate) => candidate.view === view);
  const controls = (
    <RoomBar room={room} player={player} speed={kept.speed} onSpeed={setSpeed} onOpenList={openList} />
  );

  return (
    <>
      {later === undefined ? (
        <ReplayScreen
          room={room}
          player={player}
          shown={shown}
          resume={left === null ? null : { n: left.n, title: narrations[left.n]?.heading ?? '' }}
          header={header}
          bar={controls}
          onGo={goTo}
          onChoose={choose}
          onDismissResume={dismissResume}
        />
      ) : (
        <PageLayout
          header={header}
          content={
            <PanelBoundary part={later.part} place={n}>
              <Suspense fallback={<main className="app-plain">{later.title} …</main>}>
                <later.Screen room={room} n={n} addressOf={addressOf} onGo={goTo} />
              </Suspense>
            </PanelBoundary>
          }
          bar={controls}
        />
      )}
      <LiveRegion
        sentence={digits === '' ? (narrations[n]?.sentence ?? '') : `Go to step ${digits}: press Enter.`}
      />
      <StepList
        open={layer === 'steps'}
        narrations={narrations}
        n={n}
        addressOf={addressOf}
        onGo={goTo}
        onClose={closeLayer}
      />
      <KeyHelp
        open={layer === 'keys'}
        commands={COMMANDS}
        lettersOn={kept.lettersOn}
        onLetters={(lettersOn) => change((before) => ({ ...before, lettersOn }))}
        onClose={closeLayer}
      />
      <BlackScreen open={layer === 'black'} onClose={closeLayer} />
    </>
  );
}
