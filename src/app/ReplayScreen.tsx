import { MotionConfig } from 'framer-motion';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { PassageId, QuestionId } from '../format/ids.ts';
import { stepCount } from '../replay/stepCount.ts';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { ReplayLayout } from '../views/layout/ReplayLayout.tsx';
import { ReplayParts } from '../views/layout/ReplayParts.tsx';
import { OpeningPage, type ResumePlace } from '../views/opening/OpeningPage.tsx';
import { openFlip } from '../views/prepared/flip.ts';
import { PreparedSteps } from '../views/prepared/PreparedSteps.tsx';
import { useReadySteps } from '../views/prepared/useReadySteps.ts';
import type { TimetableHold } from '../views/timetable/hold.ts';
import { Timetable } from '../views/timetable/Timetable.tsx';
import type { OnTrace } from '../views/trace/onTrace.ts';
import { drawCables, drawChanges, drawParts, drawSituations } from './drawStep.tsx';
import { Following } from './Following.tsx';
import type { Room } from './openRoom.ts';
import { type Player, showsAhead, useShownStep } from './usePlayer.ts';
import { useRehearsal } from './useRehearsal.ts';

interface ReplayScreenProps {
  readonly room: Room;
  readonly player: Player;
  readonly shown: readonly QuestionId[];
  readonly resume: ResumePlace | null;
  readonly header: ReactNode;
  readonly bar: ReactNode;
  /** What is traced, beside the document; null where nothing is. */
  readonly trace: ReactNode | null;
  /** The passage that is traced, to be marked in its document. */
  readonly traced: PassageId | null;
  readonly onGo: (n: number) => void;
  readonly onChoose: (shown: readonly QuestionId[]) => void;
  readonly onDismissResume: () => void;
  readonly onTrace: OnTrace;
  /** Null where nothing can be withheld. */
  readonly hold: TimetableHold | null;
}

/** The replay: where it stands, the document, what changed, the controls, the timetable; each may fail alone. */
export function ReplayScreen(props: ReplayScreenProps) {
  const {
    room,
    player,
    shown,
    resume,
    header,
    bar,
    onGo,
    onChoose,
    onDismissResume,
    trace,
    traced,
    onTrace,
    hold,
  } = props;
  const { send } = player;
  const [flip] = useState(openFlip);
  // A trace is of the step beside it.
  const n = useShownStep(player, flip.to, trace === null);
  const { index, replay } = room.at(n);
  const last = stepCount(replay);
  const [choosing, setChoosing] = useState(false);
  const steps = useReadySteps(n, last);
  useRehearsal(flip, n, player.cursor.at, steps);
  const timetable = useCallback(
    (at: number) => {
      const shown = room.at(at);
      return (
        <PanelBoundary part="the timetable" place={at}>
          <Timetable index={shown.index} replay={shown.replay} n={at} hold={hold} onSeek={onGo} />
        </PanelBoundary>
      );
    },
    [room, hold, onGo],
  );
  const cables = useMemo(() => drawCables(room, traced, onTrace), [room, traced, onTrace]);
  const changes = useMemo(() => drawChanges(room, onTrace), [room, onTrace]);
  const situations = useMemo(
    () => drawSituations(room, { shown, onChoose, choosing, onChoosing: setChoosing }, onGo, onTrace),
    [room, shown, onChoose, choosing, onGo, onTrace],
  );
  const draw = useMemo(() => drawParts({ cables, changes, situations }), [cables, changes, situations]);
  if (replay.situations[n] === undefined) throw new RangeError(`This replay has no step ${n}.`);
  // Whoever goes on at once has seen enough, and waits for nothing that moves.
  const brisk = player.cursor.brisk();
  const dossier = (
    <PanelBoundary part="the dossier" place={n}>
      <OpeningPage
        index={index}
        replay={replay}
        resume={resume}
        onBegin={send.next}
        onResume={() => onGo(resume?.n ?? 0)}
        onDismissResume={onDismissResume}
      />
    </PanelBoundary>
  );

  return (
    <MotionConfig reducedMotion={brisk ? 'always' : 'user'}>
      <ReplayLayout
        brisk={brisk}
        place={{ n, last, message: replay.steps[n - 1]?.message ?? null }}
        replay={room.replay}
        flip={flip}
        header={header}
        step={
          <PreparedSteps
            n={n}
            steps={steps}
            draw={draw}
            opening={<ReplayParts cable={dossier} changes={changes(0)} situation={situations(0)} />}
            ahead={showsAhead(room, player)}
            flip={flip}
            covers
          />
        }
        trace={trace}
        bar={bar}
        timetable={<Following n={n} painted={player.cursor.painted()} draw={timetable} />}
      />
    </MotionConfig>
  );
}
