import { useCallback, useRef, useState } from 'react';
import type { View } from '../replay/choices/viewChoice.ts';
import { comparedAt } from '../replay/compare.ts';
import { stepCount } from '../replay/stepCount.ts';
import { tracedPassage } from '../replay/tracedPassage.ts';
import type { Theme } from '../views/header/RoomHeader.tsx';
import { typedStep } from '../views/keys/typedStep.ts';
import { LiveRegion } from '../views/notice/LiveRegion.tsx';
import type { AddressBar } from './addressBar.ts';
import type { CommandId } from './commands.ts';
import { toggleFullScreen } from './fullScreen.ts';
import type { KeyEffect } from './keyEffect.ts';
import { LaterPage } from './LaterPage.tsx';
import { LATER_VIEWS } from './laterViews.ts';
import { nextPair } from './nextPair.ts';
import type { Room } from './openRoom.ts';
import { ReplayScreen } from './ReplayScreen.tsx';
import { RoomBar } from './RoomBar.tsx';
import { type Layer, RoomLayers } from './RoomLayers.tsx';
import { RoomTop } from './RoomTop.tsx';
import { RoomTrace } from './RoomTrace.tsx';
import { placeInRoom, type RoomPlace } from './roomPlace.ts';
import { NO_FULL_SCREEN, NO_WINDOWS, roomSentences } from './roomSentences.ts';
import { useDigits } from './useDigits.ts';
import { useHeldSteps } from './useHeldSteps.ts';
import type { KeptState } from './useKept.ts';
import { useKeys } from './useKeys.ts';
import { usePageOf } from './usePageOf.ts';
import { type Entry, usePlace } from './usePlace.ts';
import { usePlayer } from './usePlayer.ts';
import { useResume } from './useResume.ts';
import type { OnRoom } from './useRoom.ts';
import { useShownQuestions } from './useShownQuestions.ts';
import { useStepLinks } from './useStepLinks.ts';
import { useTrace } from './useTrace.ts';

interface RoomScreenProps {
  readonly room: Room;
  /** The same scenario's record. */
  readonly record: Room;
  /** The address that the room is opened at. */
  readonly arriving: string;
  /** The id of what the reader chose this room by; null where the address did. */
  readonly chosen: string | null;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly bar: AddressBar;
  readonly state: KeptState;
  readonly onScenario: (id: string) => void;
  readonly onRoom: OnRoom;
  /** Turns this window into the hall's and opens the presenter's; null where no window can be opened. */
  readonly onPresent: (() => void) | null;
}

/** One scenario, replayed: the player's cursor, the keys and the address, and every view of the step they point at. */
export function RoomScreen(props: RoomScreenProps) {
  const { room, record, arriving, chosen, scenarios, bar, state, onScenario, onRoom, onPresent } = props;
  const { kept, change } = state;
  const last = stepCount(room.replay);

  const [opened] = useState(() => placeInRoom(room, arriving).place);
  const player = usePlayer(room, opened.n, kept.speed);
  const { n, send } = player;
  const cut = room.at(n);
  const { index, replay, narrations } = cut;
  const [searchAsked, setSearchAsked] = useState(false);
  const [layer, setLayer] = useState<Layer | null>(null);
  const [digits, takeDigit] = useDigits();
  const [refused, setRefused] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  const [shown, choose] = useShownQuestions(room.index.scenario, state);
  const [left, dismissResume] = useResume(room, n, state);

  /** A held key and the play leave no trail of their own in the history. */
  const held = useRef(false);
  const entry = (): Entry => {
    const quiet = held.current || send.isPlaying();
    held.current = false;
    return quiet ? 'replace' : 'push';
  };
  const { place, go, addressOf, ...address } = usePlace(room, bar, opened, player, entry);
  const { view } = place;

  const goTo = useCallback(
    (parts: Partial<RoomPlace>) => {
      held.current = false;
      go(parts);
    },
    [go],
  );
  const steps = useStepLinks({ addressOf, onGo: goTo });
  const { onTrace, toggle, close } = useTrace(cut, { ...place, shown }, goTo);
  const openList = useCallback(() => setLayer('steps'), []);
  const openKeys = useCallback(() => setLayer('keys'), []);
  const share = useCallback(() => setLayer('share'), []);
  const closeLayer = useCallback(() => setLayer(null), []);
  const showRecord = useCallback(() => setLayer('record'), []);
  const setView = useCallback((view: View) => goTo({ view }), [goTo]);
  const compare = () => {
    const pairs = comparedAt(index.scenario.compared, replay, replay.steps[n - 1]?.message ?? null);
    const shownPair = view === 'compare' ? (place.pair ?? pairs[0]?.id ?? null) : null;
    go({ view: 'compare', pair: nextPair(pairs, shownPair) });
  };
  const searchTaken = useCallback(() => setSearchAsked(false), []);
  const fullScreen = useCallback(() => {
    void toggleFullScreen(document).then((taken) => setRefused(taken ? null : NO_FULL_SCREEN));
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
    compare,
    trace: toggle,
    search: () => {
      goTo({ view: 'dossier' });
      setSearchAsked(true);
    },
    keys: openKeys,
    black: () => setLayer('black'),
    'full-screen': fullScreen,
    presenter: onPresent ?? (() => setRefused(NO_WINDOWS)),
    share,
    close: layer === null ? close : closeLayer,
  };
  const act = (effect: KeyEffect, repeated: boolean): void => {
    held.current = repeated;
    takeDigit(effect);
    if (effect.kind === 'command') run[effect.command]();
    if (effect.kind === 'go-to') send.seek(Math.min(effect.step, last));
  };
  const hold = useHeldSteps(room, onRoom);
  const over = layer === null ? null : layer === 'black' ? 'black' : 'dialog';
  useKeys({ lettersOn: kept.lettersOn, layer: over, digits }, act, player.cursor.catchUp);

  usePageOf(room, chosen, n === 0 ? '' : (narrations[n]?.heading ?? ''));

  const here = [...address.notUnderstood, ...(refused === null ? [] : [refused])];
  const moved = n === 0 && left !== null && left.moved;
  const sentences = roomSentences({ here, forgets: !state.keeps && !told, moved });
  const dismiss = () => {
    address.understood();
    setRefused(null);
    setTold(true);
    if (left?.moved) dismissResume();
  };
  const header = (
    <RoomTop
      room={room}
      record={record}
      place={place}
      scenarios={scenarios}
      theme={kept.theme}
      sentences={sentences}
      onScenario={onScenario}
      onRoom={onRoom}
      onView={setView}
      onTheme={setTheme}
      onShare={share}
      onHelp={openKeys}
      onFullScreen={fullScreen}
      onRecord={showRecord}
      onDismiss={dismiss}
    />
  );
  const later = LATER_VIEWS.find((candidate) => candidate.view === view);
  const typed = digits === '' ? null : typedStep(digits);
  const isRecord = replay.schedule.kind === 'record';
  const toldOutside = isRecord && index.scenario.epilogue.length > 0 && view !== 'epilogue';
  const epilogue = n === last && toldOutside ? addressOf({ view: 'epilogue' }) : null;
  const controls = (
    <RoomBar
      room={room}
      player={player}
      epilogue={epilogue}
      typed={typed}
      speed={kept.speed}
      onSpeed={setSpeed}
      onOpenList={openList}
      onPresent={onPresent}
    />
  );
  const tracing =
    place.trace === null ? null : (
      <RoomTrace room={cut} n={n} trace={place.trace} addressOf={addressOf} onGo={goTo} onClose={close} />
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
          trace={tracing}
          traced={tracedPassage(index, place.trace)}
          onTrace={onTrace}
          onGo={steps.onGo}
          onChoose={choose}
          onDismissResume={dismissResume}
          hold={hold}
        />
      ) : (
        <LaterPage
          later={later}
          player={player}
          screen={{
            room,
            record,
            place,
            addressOf,
            onGo: goTo,
            onTrace,
            onRoom,
            state,
            searchAsked,
            onSearchTaken: searchTaken,
          }}
          header={header}
          sentences={here}
          trace={tracing}
          bar={controls}
          onDismiss={dismiss}
        />
      )}
      <LiveRegion sentence={typed ?? narrations[n]?.sentence ?? ''} holds={() => player.cursor.at() === n} />
      <RoomLayers
        layer={layer}
        room={room}
        record={record}
        n={n}
        lettersOn={kept.lettersOn}
        {...steps}
        shared={{ place: addressOf({}), small: addressOf({ view: 'small' }) }}
        onRun={(id) => run[id]()}
        onLetters={(lettersOn) => change((before) => ({ ...before, lettersOn }))}
        onClose={closeLayer}
      />
    </>
  );
}
