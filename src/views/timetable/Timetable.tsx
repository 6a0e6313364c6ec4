import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { HintMark } from './HintMark.tsx';
import { LineMark } from './LineMark.tsx';
import { labelWishes } from './labelWishes.ts';
import { layOutTimetable } from './layOutTimetable.ts';
import { nearestStep } from './nearestStep.ts';
import { PresentMark } from './PresentMark.tsx';
import { TimetableList } from './TimetableList.tsx';
import { TimetableScale } from './TimetableScale.tsx';
import { Traveller } from './Traveller.tsx';
import { useForwardStep } from './useForwardStep.ts';
import { useFrameSize } from './useFrameSize.ts';
import { useScrub } from './useScrub.ts';
import './timetable.css';

interface TimetableProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The present step; 0 before the first. */
  readonly n: number;
  readonly onSeek: (n: number) => void;
  /**
   * What is yet to come: faint, or not there at all. Left out: faint in the record, absent for a seat, which cannot
   * know it.
   */
  readonly coming?: 'faint' | 'absent';
}

/** Frames narrower than this, in rem, have the words of the present step below the picture. */
const ROOM_FOR_LABELS = 44;
/** From so many lines to a rem of width on, lines are drawn thin. */
const CROWDED = 3;

/** The timetable: every message on its way from lane to lane, and the scrubber of the replay. */
export const Timetable = memo(function Timetable({ index, replay, n, onSeek, coming }: TimetableProps) {
  const picture = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, rem } = useFrameSize(frame);
  const layout = useMemo(
    () => layOutTimetable(index, replay, width, height, { rem }),
    [index, replay, width, height, rem],
  );
  const comes = coming ?? (replay.schedule.kind === 'seat' ? 'absent' : 'faint');
  const shown = comes === 'absent' ? layout.lines.slice(0, n) : layout.lines;
  const labels = width < ROOM_FOR_LABELS * rem ? 'below' : 'beside';
  const present = layout.lines[n - 1];
  const [listed, setListed] = useState(false);
  const forward = useForwardStep(n, replay);

  const seek = (to: number) => {
    const within = Math.min(replay.steps.length, Math.max(0, to));
    if (within !== n) onSeek(within);
  };
  const { hinted, listeners } = useScrub((x, y) => nearestStep(layout, x, y, shown.length), seek);
  const takeKey = (event: KeyboardEvent) => {
    // A clicker sends these for forward and back; the control's own meaning is the other way round.
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    seek(event.key === 'PageDown' ? n + 1 : n - 1);
  };
  const { place, heading } = narrateStep(index, replay, n);

  return (
    <section className="timetable" aria-label="Timetable" data-labels={labels}>
      <div className="timetable__frame" ref={frame}>
        <input
          className="timetable__range"
          type="range"
          aria-label="Step"
          aria-valuetext={`${place}: ${heading}`}
          min={0}
          max={replay.steps.length}
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
          {...listeners}
        >
          <TimetableScale layout={layout} />
          <g
            className="timetable__lines"
            data-density={shown.length > CROWDED * (width / rem) ? 'crowded' : 'open'}
          >
            {shown.map((line) => (
              <LineMark
                key={line.n}
                line={line}
                state={line.n < n ? 'past' : line.n === n ? 'present' : 'coming'}
                picture={picture}
                rem={rem}
              />
            ))}
          </g>
          <PresentMark
            index={index}
            layout={layout}
            n={n}
            picture={`${picture}-now`}
            labelled={labels === 'beside'}
          />
          {hinted !== null && hinted !== n && (
            <HintMark index={index} layout={layout} n={hinted} picture={picture} />
          )}
          {forward !== null && present && <Traveller key={n} line={present} onArrive={forward.arrive} />}
        </svg>
      </div>
      {labels === 'below' && (
        <p className="timetable__words" aria-hidden="true">
          {present === undefined
            ? heading
            : labelWishes(index, present).map(({ x, y, text }) => <span key={`${x} ${y}`}>{text}</span>)}
        </p>
      )}
      <details className="timetable__listed" onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>As a list</summary>
        {listed && <TimetableList index={index} replay={replay} n={n} onSeek={seek} coming={comes} />}
      </details>
    </section>
  );
});
