import { useEffect, useState } from 'react';
import { newClock, spentBy, startClock, stopClock } from '../../replay/lecture/lectureClock.ts';
import { withMinutes } from '../../replay/lecture/lectureNotes.ts';
import { countHands, isAsked, light, tell } from '../../replay/lecture/movePosition.ts';
import type { Position } from '../../replay/lecture/position.ts';
import { sectionAt } from '../../replay/lecture/sections.ts';
import { PanelBoundary } from '../../views/failure/PanelBoundary.tsx';
import { AskPanel } from '../../views/presenter/AskPanel.tsx';
import { ComingStep } from '../../views/presenter/ComingStep.tsx';
import { describeTime } from '../../views/presenter/describeTime.ts';
import { FactPanel } from '../../views/presenter/FactPanel.tsx';
import { PointList } from '../../views/presenter/PointList.tsx';
import { PresenterView } from '../../views/presenter/PresenterView.tsx';
import { PresentStep } from '../../views/presenter/PresentStep.tsx';
import { TimePlan } from '../../views/presenter/TimePlan.tsx';
import type { Shelf } from '../shelf.ts';
import { BlockedNotice } from './BlockedNotice.tsx';
import { connectionWords } from './connectionWords.ts';
import type { LectureParts } from './lectureParts.ts';
import { NotesPart } from './NotesPart.tsx';
import { ToldPart } from './ToldPart.tsx';
import { useNotes } from './useNotes.ts';
import { wallClock } from './wallClock.ts';

interface PresenterScreenProps extends LectureParts {
  readonly shelf: Shelf;
}

/** The lecturer's window. */
export function PresenterScreen(props: PresenterScreenProps) {
  const { room, course, lecture, n, asking, place, refused, run, onChoose, shelf } = props;
  const { index, replay } = room;
  const { position, connection, joinable, move } = lecture;
  const { clock, asks, asked, told } = position;
  const [opening = null] = course.epilogue;
  const notes = useNotes(shelf, index.scenario.id, new Set<string>(course.messages));
  const present = sectionAt(course.sections, n);
  const now = useWallClock(clock.since !== null);
  const spent = spentBy(clock, present, now);
  const planned = course.sections.map(
    ({ message, minutes }) => notes.notes.minutes.get(message ?? '') ?? minutes,
  );
  const ahead = course.points.filter(
    (point) => point.after >= n && isAsked(point, asks) && point.point.id !== asked?.point,
  );
  const question = asked === null ? (ahead.find(({ after }) => after === n)?.point.title ?? null) : null;
  const setClock = (make: (before: Position) => Position['clock']) =>
    move((before) => ({ ...before, clock: make(before) }));

  return (
    <PanelBoundary part="the presenter’s screen" place={n}>
      {refused && connection.kind !== 'joined' && (
        <BlockedNotice room={room} lecture={lecture} other="hall" />
      )}
      <PresenterView
        title={index.scenario.title}
        n={n}
        last={replay.steps.length}
        message={position.message}
        place={place}
        elapsed={describeTime(spent.reduce((sum, time) => sum + time, 0))}
        running={clock.since !== null}
        connection={{
          joined: connection.kind === 'joined',
          sentence: connectionWords(connection, joinable, 'presenter'),
        }}
        black={position.black}
        now={
          <PanelBoundary part="the present step" place={n}>
            {asking !== null && (
              <AskPanel
                asking={asking}
                onChoose={onChoose}
                onHands={(option, hands) => move((before) => countHands(before, option, hands))}
                onNext={() => run.next?.()}
              />
            )}
            {told === null ? (
              <PresentStep
                index={index}
                replay={replay}
                n={n}
                lit={position.lit}
                onLight={(passage) => move((before) => light(before, passage))}
              />
            ) : (
              <ToldPart
                room={room}
                told={told}
                draw={(fact, facts) => (
                  <FactPanel fact={fact} facts={facts} onTell={(id) => move((before) => tell(before, id))} />
                )}
              />
            )}
          </PanelBoundary>
        }
        notes={<NotesPart room={room} course={course} message={position.message} state={notes} />}
        coming={
          <PanelBoundary part="the next step" place={n}>
            <ComingStep index={index} replay={replay} n={n} question={question} epilogue={opening !== null} />
          </PanelBoundary>
        }
        points={
          <PointList
            ahead={ahead}
            n={n}
            asks={asks}
            onEpilogue={opening === null ? null : () => move((before) => tell(before, opening))}
            onAsks={(chosen) => move((before) => ({ ...before, asks: chosen }))}
          />
        }
        times={
          <TimePlan
            sections={course.sections}
            present={present}
            spent={spent}
            planned={planned}
            onPlan={(section, minutes) =>
              notes.change((before) =>
                withMinutes(before, course.sections[section]?.message ?? null, minutes),
              )
            }
          />
        }
        onPrevious={() => run.previous?.()}
        onNext={() => run.next?.()}
        onBlack={() => run.black?.()}
        onClock={() =>
          setClock((before) =>
            before.clock.since === null
              ? startClock(before.clock, wallClock())
              : stopClock(before.clock, present, wallClock()),
          )
        }
        onReset={() => setClock(() => newClock(course.sections.length))}
        onHall={() => run.presenter?.()}
        onOpenList={() => run.overview?.()}
        onHelp={() => run.keys?.()}
      />
    </PanelBoundary>
  );
}

/** The wall clock, told anew every second while it matters. */
function useWallClock(running: boolean): number {
  const [now, setNow] = useState(wallClock);
  useEffect(() => {
    setNow(wallClock());
    if (!running) return;
    const timer = setInterval(() => setNow(wallClock()), 500);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
