import { useEffect, useState } from 'react';
import { light } from '../../replay/lecture/movePosition.ts';
import { PanelBoundary } from '../../views/failure/PanelBoundary.tsx';
import { HallFact } from '../../views/hall/HallFact.tsx';
import { HallStep } from '../../views/hall/HallStep.tsx';
import { HallView } from '../../views/hall/HallView.tsx';
import { BlockedNotice } from './BlockedNotice.tsx';
import { connectionWords } from './connectionWords.ts';
import type { LectureParts } from './lectureParts.ts';
import { ToldPart } from './ToldPart.tsx';

interface HallScreenProps extends LectureParts {
  readonly onLeave: () => void;
}

/** How long the buttons stay after the pointer has moved, in milliseconds. */
const STIRRED = 2_500;

/** The window that the hall sees; its buttons only while somebody reaches for them. */
export function HallScreen(props: HallScreenProps) {
  const { room, lecture, n, asking, place, refused, run, onSeek, onChoose, onLeave } = props;
  const { index, replay } = room;
  const { position, connection, joinable, move } = lecture;
  const { told } = position;
  const stirred = useStirred();
  // Who closed the presenter window knows; who lost it must be told.
  const notice =
    connection.kind === 'joined' || (connection.kind === 'alone' && joinable) ? null : 'Not connected';
  return (
    <PanelBoundary part="the hall" place={n}>
      <HallView
        index={index}
        step={replay.steps[n - 1] ?? null}
        last={replay.steps.length}
        asking={asking}
        content={
          told === null ? (
            <HallStep
              index={index}
              replay={replay}
              n={n}
              lit={position.lit}
              asking={asking}
              onLight={(passage) => move((before) => light(before, passage))}
              onChoose={onChoose}
              onSeek={onSeek}
            />
          ) : (
            <ToldPart room={room} told={told} draw={(fact) => <HallFact fact={fact} />} />
          )
        }
        outside={told !== null}
        place={place}
        notice={notice}
        controls={
          <div
            className="hall__controls"
            data-stirred={stirred}
            data-connection={connection.kind}
            title={connectionWords(connection, joinable, 'hall')}
          >
            <button type="button" className="control" onClick={run.presenter}>
              Presenter window
            </button>
            <button type="button" className="control" onClick={run.black}>
              Black
            </button>
            <button type="button" className="control" onClick={run['full-screen']}>
              Full screen
            </button>
            <button type="button" className="control" onClick={run.keys}>
              Keys
            </button>
            <button type="button" className="control" onClick={onLeave}>
              Back to the replay
            </button>
          </div>
        }
      />
      {refused && connection.kind !== 'joined' && (
        <BlockedNotice room={room} lecture={lecture} other="presenter" />
      )}
    </PanelBoundary>
  );
}

/** Whether the pointer has moved a moment ago. */
function useStirred(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = (): void => {
      clearTimeout(timer);
      setStirred(true);
      timer = setTimeout(() => setStirred(false), STIRRED);
    };
    window.addEventListener('pointermove', stir);
    window.addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', stir);
      window.removeEventListener('pointerdown', stir);
    };
  }, []);
  return stirred;
}
