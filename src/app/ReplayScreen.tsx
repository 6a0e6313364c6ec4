import { type ReactNode, useCallback, useMemo } from 'react';
import type { PassageId, QuestionId } from '../format/ids.ts';
import { stepCount } from '../replay/stepCount.ts';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { ReplayLayout } from '../views/layout/ReplayLayout.tsx';
import { OpeningPage, type ResumePlace } from '../views/opening/OpeningPage.tsx';
import { PreparedSteps } from '../views/prepared/PreparedSteps.tsx';
import { SituationPanel } from '../views/situation/SituationPanel.tsx';
import type { TimetableHold } from '../views/timetable/hold.ts';
import { Timetable } from '../views/timetable/Timetable.tsx';
import type { OnTrace } from '../views/trace/onTrace.ts';
import { drawCables, drawChanges } from './drawStep.tsx';
import { Following } from './Following.tsx';
import type { Room } from './openRoom.ts';
import { type Player, useShownStep } from './usePlayer.ts';

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
  // A trace is of the step beside it.
  const n = useShownStep(player, trace === null);
  const { index, replay } = room.at(n);
  const step = replay.steps[n - 1] ?? null;
  const situation = replay.situations[n];
  const last = stepCount(replay);
  // A seat knows nothing of what comes, and a class that is asked is to find none of it on the page.
  const ahead = room.seat === null && !player.asking;
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
  if (situation === undefined) throw new RangeError(`This replay has no step ${n}.`);

  return (
    <ReplayLayout
      place={{ n, last, message: step?.message ?? null }}
      header={header}
      situation={
        <PanelBoundary part="where it stands" place={n}>
          <SituationPanel
            index={index}
            situation={situation}
            step={step}
            shown={shown}
            onChoose={onChoose}
            onGo={onGo}
            onTrace={onTrace}
          />
        </PanelBoundary>
      }
      cable={
        <PreparedSteps
          n={n}
          last={last}
          draw={cables}
          ahead={ahead}
          opening={
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
          }
        />
      }
      changes={<PreparedSteps n={n} last={last} draw={changes} opening={changes(0)} ahead={ahead} />}
      trace={trace}
      bar={bar}
      timetable={<Following n={n} draw={timetable} />}
    />
  );
}
