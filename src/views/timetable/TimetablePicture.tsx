import { type MouseEvent, useId, useMemo } from 'react';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { HintMark } from './HintMark.tsx';
import type { TimetableHold } from './hold.ts';
import { LineMark } from './LineMark.tsx';
import { nearestStep } from './nearestStep.ts';
import { PresentMark } from './PresentMark.tsx';
import { TimetableScale } from './TimetableScale.tsx';
import { Traveller } from './Traveller.tsx';
import type { TimetableLayout } from './timetableLayout.ts';
import { useForwardStep } from './useForwardStep.ts';
import { usePull } from './usePull.ts';
import { useScrub } from './useScrub.ts';

interface TimetablePictureProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly layout: TimetableLayout;
  /** The present step; 0 before the first. */
  readonly n: number;
  /** Whether lines are there before their step. */
  readonly comes: 'faint' | 'absent';
  /** Whether the words of the present step stand beside its line. */
  readonly labelled: boolean;
  readonly hold: TimetableHold | null;
  readonly onSeek: (n: number) => void;
}

/** From so many lines to a rem of width on, lines are drawn thin. */
const CROWDED = 3;

/** The lines on their scale; a pointer that goes along them is shown the steps, and goes to one. */
export function TimetablePicture(props: TimetablePictureProps) {
  const { index, replay, layout, n, comes, labelled, hold, onSeek } = props;
  const picture = useId();
  const { width, height, rem } = layout;
  // Words make room for the lines that can be seen; what is absent must not be told by the gap it leaves.
  const seen = useMemo(
    () => (comes === 'absent' ? { ...layout, lines: layout.lines.slice(0, n) } : layout),
    [comes, layout, n],
  );
  const shown = seen.lines;
  const present = layout.lines[n - 1];
  const forward = useForwardStep(n, replay);
  const stepAt = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return nearestStep(layout, event.clientX - left, event.clientY - top, shown.length);
  };
  const { hinted, listeners } = useScrub(stepAt, onSeek);
  const { pull, listeners: pulls } = usePull(layout, hold, stepAt);
  const pulled = pull === null ? undefined : layout.lines[pull.n - 1];

  return (
    <>
      <svg
        className="timetable__picture"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMin meet"
        aria-hidden="true"
        {...listeners}
        {...pulls}
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
        <PresentMark index={index} layout={seen} n={n} picture={`${picture}-now`} labelled={labelled} />
        {hinted !== null && hinted !== n && (
          <HintMark index={index} layout={layout} n={hinted} picture={picture} />
        )}
        {pull !== null && pulled !== undefined && (
          <g transform={`translate(${pull.by} 0)`}>
            <LineMark line={pulled} state="present" picture={`${picture}-pulled`} rem={rem} />
          </g>
        )}
      </svg>
      {forward !== null && present && <Traveller key={n} line={present} onArrive={forward.arrive} />}
    </>
  );
}
