import { useId, useMemo, useRef } from 'react';
import { layOutTimetable } from '../timetable/layOutTimetable.ts';
import { PresentMark } from '../timetable/PresentMark.tsx';
import { TimetableScale } from '../timetable/TimetableScale.tsx';
import type { TimetableLayout } from '../timetable/timetableLayout.ts';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import { HeldLines } from './HeldLines.tsx';
import type { Held } from './heldBy.ts';
import type { MessageInWhatIf } from './hold.ts';
import { RecordLines, type RecordLinesProps } from './RecordLines.tsx';
import type { RunAt } from './runAt.ts';

interface RunsPictureProps {
  /** The record, the what-if, and what else it is compared with. */
  readonly runs: readonly RunAt[];
  /** Every message of the record, in its order. */
  readonly messages: readonly MessageInWhatIf[];
  /** The longest delay, in minutes. */
  readonly most: number;
  /** @param control the id of what was used, which is to have the focus again */
  readonly onHeld: (message: MessageInWhatIf, held: Held, control: string) => void;
}

/** Of one band, in rem. */
const BAND = 10.5;

/** The record and the what-if above one another on one axis of time; the what-if's lines can be taken hold of. */
export function RunsPicture({ runs, messages, most, onHeld }: RunsPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const picture = useId();
  const layouts = useMemo(
    () =>
      size === null
        ? []
        : runs.map(({ index, replay }) =>
            layOutTimetable(index, replay, size.width, BAND * size.rem, { rem: size.rem, beside: runs }),
          ),
    [runs, size],
  );
  const outcomes = useMemo(
    () => new Map(messages.map(({ message, outcome }) => [message, outcome])),
    [messages],
  );
  const documented = layouts[0];
  return (
    <div className="runs timetable" ref={frame}>
      {runs.map((run, at) => {
        const layout = layouts[at];
        return (
          <figure key={run.title} className="runs__run">
            <figcaption className="runs__title" dir="auto">
              {run.title}
            </figcaption>
            {layout !== undefined && documented !== undefined && (
              <div className="runs__band">
                <RunDrawing
                  run={run}
                  layout={layout}
                  picture={`${picture}-${at}`}
                  lines={at === 1 ? null : { outcomes: at === 0 ? outcomes : null }}
                />
                {at === 1 && (
                  <svg className="runs__held-lines" viewBox={`0 0 ${layout.width} ${layout.height}`}>
                    <title>{run.title}</title>
                    <HeldLines
                      layout={layout}
                      documented={documented}
                      messages={messages}
                      n={run.n}
                      most={most}
                      picture={`${picture}-held`}
                      onHeld={onHeld}
                    />
                  </svg>
                )}
              </div>
            )}
          </figure>
        );
      })}
    </div>
  );
}

interface RunDrawingProps {
  readonly run: RunAt;
  readonly layout: TimetableLayout;
  readonly picture: string;
  /** How its lines are drawn; null where others are drawn over it, which can be taken hold of. */
  readonly lines: Pick<RecordLinesProps, 'outcomes'> | null;
}

/** What of a run is only looked at; the list below says the same in words. */
function RunDrawing({ run: { index, n }, layout, picture, lines }: RunDrawingProps) {
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <TimetableScale layout={layout} />
      {lines !== null && <RecordLines layout={layout} n={n} picture={picture} {...lines} />}
      <PresentMark index={index} layout={layout} n={n} picture={`${picture}-now`} labelled={false} />
    </svg>
  );
}
