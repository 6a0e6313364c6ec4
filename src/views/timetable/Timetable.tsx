import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { LineMark } from './LineMark.tsx';
import { labelWishes } from './labelWishes.ts';
import { layOutTimetable } from './layOutTimetable.ts';
import { nearestStep } from './nearestStep.ts';
import { PresentMark } from './PresentMark.tsx';
import { TimetableList } from './TimetableList.tsx';
import { TimetableScale } from './TimetableScale.tsx';
import { Traveller } from './Traveller.tsx';
import { useFrameSize } from './useFrameSize.ts';
import './timetable.css';

interface TimetableProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly onSeek: (n: number) => void;
  /** What is yet to come: faint, or not there at all. A seat cannot know it; a class that predicts must not. */
  readonly coming?: 'faint' | 'absent';
}

/** Frames narrower than this, in rem, have the words of the present step below the picture. */
const ROOM_FOR_LABELS = 44;

/** The timetable: every message on its way from lane to lane, and the scrubber of the replay. */
export function Timetable({ index, replay, n, onSeek, coming }: TimetableProps) {
  const picture = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, rem } = useFrameSize(frame);
  const layout = useMemo(
    () => layOutTimetable(index, replay, width, height, { rem }),
    [index, replay, width, height, rem],
  );
  const absent = (coming ?? (replay.schedule.kind === 'seat' ? 'absent' : 'faint')) === 'absent';
  const shown = absent ? layout.lines.slice(0, n) : layout.lines;
  const last = replay.steps.length;
  const labelled = width >= ROOM_FOR_LABELS * rem;
  const present = layout.lines[n - 1];
  const [listed, setListed] = useState(false);
  const travelling = useForwardStep(n, replay);

  const seek = (to: number) => {
    const within = Math.min(last, Math.max(0, to));
    if (within !== n) onSeek(within);
  };
  const seekAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    seek(nearestStep(layout, event.clientX - left, event.clientY - top, shown.length));
  };
  const takeKey = (event: KeyboardEvent) => {
    // A clicker sends these for forward and back; the control's own meaning is the other way round.
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    seek(event.key === 'PageDown' ? n + 1 : n - 1);
  };
  const { place, heading } = narrateStep(index, replay, n);

  return (
    <section className="timetable" aria-label="Timetable">
      <div className="timetable__frame" ref={frame}>
        <input
          className="timetable__range"
          type="range"
          aria-label="Step"
          aria-valuetext={`${place}: ${heading}`}
          min={0}
          max={last}
          step={1}
          value={n}
          onChange={(event) => seek(event.currentTarget.valueAsNumber)}
          onKeyDown={takeKey}
        />
        <svg
          className="timetable__picture"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          preserveAspectRatio="xMinYMin meet"
          aria-hidden="true"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture?.(event.pointerId);
            seekAt(event);
          }}
          onPointerMove={(event) => {
            if ((event.buttons & 1) === 1) seekAt(event);
          }}
        >
          <TimetableScale layout={layout} />
          {shown.map((line) => (
            <LineMark
              key={line.n}
              line={line}
              state={line.n < n ? 'past' : line.n === n ? 'present' : 'coming'}
              picture={picture}
              rem={rem}
            />
          ))}
          <PresentMark index={index} layout={layout} n={n} picture={`${picture}-now`} labelled={labelled} />
          {travelling !== null && present && (
            <Traveller key={n} line={present} onArrive={travelling.arrive} />
          )}
        </svg>
      </div>
      {!labelled && (
        <p className="timetable__words" aria-hidden="true">
          {present === undefined
            ? heading
            : labelWishes(index, present)
                .map(({ text }) => text)
                .join(' → ')}
        </p>
      )}
      <details className="timetable__listed" onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>As a list</summary>
        {listed && (
          <TimetableList
            index={index}
            replay={replay}
            n={n}
            onSeek={seek}
            coming={absent ? 'absent' : 'faint'}
          />
        )}
      </details>
    </section>
  );
}

/** Not null from a step forward until its message has arrived. */
function useForwardStep(n: number, replay: Replay): { readonly arrive: () => void } | null {
  const [seen, setSeen] = useState({ n, replay, forward: false });
  const current =
    seen.n === n && seen.replay === replay
      ? seen
      : { n, replay, forward: seen.replay === replay && n === seen.n + 1 };
  if (current !== seen) setSeen(current);
  return current.forward ? { arrive: () => setSeen({ n, replay, forward: false }) } : null;
}
