import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Course, courseOf, stepAt } from '../../replay/lecture/course.ts';
import { choose, goBack, goOn, goTo } from '../../replay/lecture/movePosition.ts';
import type { Role } from '../../replay/lecture/signal.ts';
import { askingOf } from '../../views/hall/askingOf.ts';
import { BlackScreen } from '../../views/keys/BlackScreen.tsx';
import { KeyHelp } from '../../views/keys/KeyHelp.tsx';
import { typedStep } from '../../views/keys/typedStep.ts';
import { StepList } from '../../views/list/StepList.tsx';
import { LiveRegion } from '../../views/notice/LiveRegion.tsx';
import type { AddressBar } from '../addressBar.ts';
import { toggleFullScreen } from '../fullScreen.ts';
import type { Room } from '../openRoom.ts';
import type { Shelf } from '../shelf.ts';
import type { KeptState } from '../useKept.ts';
import { useMarkedPage } from '../usePageOf.ts';
import { HallScreen } from './HallScreen.tsx';
import { openWindow } from './openWindow.ts';
import { PresenterScreen } from './PresenterScreen.tsx';
import { addressOf, useLecture } from './useLecture.ts';
import { commandsOf, type LectureRun, useLectureKeys } from './useLectureKeys.ts';
import { useWakeLock } from './useWakeLock.ts';
import { wallClock } from './wallClock.ts';

export interface LectureScreenProps {
  readonly role: Role;
  readonly room: Room;
  readonly bar: AddressBar;
  readonly shelf: Shelf;
  readonly state: KeptState;
  /** The browser did not open the other window when it was asked to. */
  readonly blocked: boolean;
  readonly onLeave: () => void;
}

type Layer = 'steps' | 'keys';

const OTHER: Readonly<Record<Role, Role>> = { hall: 'presenter', presenter: 'hall' };

/** One window of a lecture: what the hall sees, or what the lecturer sees. Either moves both. */
export function LectureScreen({ role, room, bar, shelf, state, blocked, onLeave }: LectureScreenProps) {
  const { index, replay, narrations } = room;
  const { kept, change } = state;
  const course = useMemo(() => courseOf(index, replay), [index, replay]);
  const lecture = useLecture(room, course, role, bar);
  const { position, move } = lecture;
  const n = stepAt(course, position.message);
  const { asked, told } = position;
  const asking = useMemo(
    () => (told === null ? askingOf(index, course, asked) : null),
    [index, course, asked, told],
  );
  const [layer, setLayer] = useState<Layer | null>(null);
  const [refused, setRefused] = useState(blocked);
  useWakeLock();

  useLayoutEffect(() => {
    document.documentElement.dataset.window = role;
    return () => {
      delete document.documentElement.dataset.window;
    };
  }, [role]);
  useEffect(() => {
    const whose = room.mark === null ? '' : `${room.mark.title} · `;
    document.title = `${whose}${role === 'hall' ? 'Hall' : 'Presenter'} · ${index.scenario.title}`;
  }, [role, room, index]);
  useMarkedPage(room.mark);

  const seek = useCallback(
    (to: number) => move((before) => goTo(course, before, to, wallClock())),
    [move, course],
  );
  const next = () => move((before) => goOn(course, before, wallClock()));
  const previous = () => move((before) => goBack(course, before, wallClock()));
  const pick = (option: number) => move((before) => choose(before, option));
  const setBlack = (black: boolean) =>
    move((before) => (before.black === black ? before : { ...before, black }));
  const openOther = () =>
    setRefused(!openWindow(window, role, OTHER[role], addressOf(room, position.message, OTHER[role])));
  const close = useCallback(() => setLayer(null), []);

  const run: LectureRun = {
    next,
    previous,
    first: () => seek(0),
    last: () => seek(replay.steps.length),
    overview: () => setLayer('steps'),
    keys: () => setLayer('keys'),
    black: () => setBlack(!position.black),
    'full-screen': () => void toggleFullScreen(document),
    presenter: openOther,
    close: () => {
      close();
      setBlack(false);
    },
  };
  const digits = useLectureKeys({
    lettersOn: kept.lettersOn,
    layer: layer !== null ? 'dialog' : position.black ? 'black' : null,
    run,
    goTo: seek,
    choose: asking !== null && !asking.answered ? pick : null,
    present: () => {
      setBlack(false);
      if (role === 'presenter') {
        // A window that was killed said no goodbye: it is lost, and wanted back.
        const { kind } = lecture.connection;
        if (kind === 'alone' || kind === 'lost') openOther();
      } else if (document.fullscreenElement === null) void toggleFullScreen(document);
    },
  });

  const typed = digits === '' ? null : typedStep(digits);
  const inEpilogue = told === null ? null : epiloguePlace(course, told);
  const place = typed ?? inEpilogue ?? narrations[n]?.place ?? '';
  const parts = { room, course, lecture, n, asking, place, refused, run, onSeek: seek, onChoose: pick };
  // Where a class is asked, nothing that comes later stands in the page that it sees.
  const reached = role === 'hall' && position.asks !== 'none' ? narrations.slice(0, n + 1) : narrations;
  const screen: ReactNode =
    role === 'hall' ? (
      <HallScreen {...parts} onLeave={onLeave} />
    ) : (
      <PresenterScreen {...parts} shelf={shelf} />
    );
  return (
    <>
      {room.mark === null ? (
        screen
      ) : (
        <div className="what-if-lecture">
          <room.mark.Sign words={room.mark.words} ways={[]} />
          {screen}
        </div>
      )}
      <LiveRegion sentence={typed ?? inEpilogue ?? narrations[n]?.sentence ?? ''} />
      <StepList
        open={layer === 'steps'}
        narrations={reached}
        n={n}
        addressOf={(to) => addressOf(room, course.messages[to - 1] ?? null, role)}
        onGo={seek}
        onClose={close}
      />
      <KeyHelp
        open={layer === 'keys'}
        commands={commandsOf(run)}
        lettersOn={kept.lettersOn}
        onRun={(id) => run[id]?.()}
        onLetters={(lettersOn) => change((before) => ({ ...before, lettersOn }))}
        onClose={close}
      />
      {role === 'hall' && <BlackScreen open={position.black} onClose={() => setBlack(false)} />}
    </>
  );
}

/** "Epilogue, outside the dossier, 3 of 16" */
function epiloguePlace({ epilogue }: Course, told: string): string {
  return `Epilogue, outside the dossier, ${epilogue.indexOf(told) + 1} of ${epilogue.length}`;
}
