import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { DAY } from '../../format/minutes.ts';
import { narrateStep } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import type { TimetableHold } from './hold.ts';
import { labelWishes } from './labelWishes.ts';
import { layOutTimetable } from './layOutTimetable.ts';
import { TimetableList } from './TimetableList.tsx';
import { TimetablePicture } from './TimetablePicture.tsx';
import { useFrameSize } from './useFrameSize.ts';
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
  /** The size of the words beside its lines, in rem. */
  readonly type?: number;
  /** Lets messages be withheld or come later from here; left out where the record must stay as it is. */
  readonly hold?: TimetableHold | null;
}

/** The control has the focus again in the replay that a change makes. */
export const TIMETABLE_STEP = 'timetable-step';

/** Frames narrower than this, in rem, have the words of the present step below the picture. */
const ROOM_FOR_LABELS = 44;
const PLAIN_TYPE = 0.8125;
/** The timetable: every message on its way from lane to lane, and the scrubber of the replay. */
export const Timetable = memo(function Timetable({
  index,
  replay,
  n,
  onSeek,
  coming,
  type = PLAIN_TYPE,
  hold = null,
}: TimetableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const layout = useMemo(() => {
    if (size === null) return null;
    const { width, height } = size;
    // All its measures suit words of the plain size, and grow with them.
    return layOutTimetable(index, replay, width, height, { rem: (size.rem * type) / PLAIN_TYPE });
  }, [index, replay, size, type]);
  const last = stepCount(replay);
  const comes = coming ?? (replay.schedule.kind === 'seat' ? 'absent' : 'faint');
  const labels = size !== null && size.width < ROOM_FOR_LABELS * size.rem ? 'below' : 'beside';
  const present = layout?.lines[n - 1];
  const [listed, setListed] = useState(false);

  const seek = (to: number) => {
    const within = Math.min(last, Math.max(0, to));
    if (within !== n) onSeek(within);
  };
  const takeKey = (event: KeyboardEvent) => {
    // A clicker sends these for forward and back; the control's own meaning is the other way round.
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      seek(event.key === 'PageDown' ? n + 1 : n - 1);
    }
    if (hold === null || n === 0) return;
    if (event.key === 'Delete') hold.onWithhold(n);
    if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      hold.onDelay(n, event.key === 'ArrowRight' ? DAY : -DAY);
    }
  };
  const { place, heading } = narrateStep(index, replay, n);

  return (
    <section className="timetable" aria-label="Timetable" data-labels={labels}>
      <div className="timetable__frame" ref={frame}>
        <input
          className="timetable__range"
          type="range"
          id={TIMETABLE_STEP}
          aria-label="Step"
          aria-valuetext={`${place}: ${heading}`}
          min={0}
          max={last}
          step={1}
          value={n}
          onChange={(event) => seek(event.currentTarget.valueAsNumber)}
          onKeyDown={takeKey}
        />
        {layout !== null && (
          <TimetablePicture
            index={index}
            replay={replay}
            layout={layout}
            n={n}
            comes={comes}
            labelled={labels === 'beside'}
            hold={hold}
            onSeek={seek}
          />
        )}
      </div>
      {labels === 'below' && (
        <p className="timetable__words" aria-hidden="true">
          {present === undefined
            ? heading
            : labelWishes(index, present).map(({ x, y, text }) => <span key={`${x} ${y}`}>{text}</span>)}
        </p>
      )}
      {hold !== null && (
        <a
          className="timetable__hold"
          href={hold.addressAt(n)}
          aria-label="What if: withhold or delay messages on their timetable"
        >
          What if
        </a>
      )}
      <details className="timetable__listed" onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>As a list</summary>
        {listed && <TimetableList index={index} replay={replay} n={n} onSeek={seek} coming={comes} />}
      </details>
    </section>
  );
});
