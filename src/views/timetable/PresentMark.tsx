import { useMemo } from 'react';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { LineMark } from './LineMark.tsx';
import { labelWishes } from './labelWishes.ts';
import { placeLabels } from './placeLabels.ts';
import type { TimetableLayout } from './timetableLayout.ts';

interface PresentMarkProps {
  readonly index: ScenarioIndex;
  readonly layout: TimetableLayout;
  readonly n: number;
  readonly picture: string;
  /** Whether the words stand beside the line; where there is no room they stand below the picture. */
  readonly labelled: boolean;
}

/** The present step, above all others: its upright, its line once more and bright, and what happened at both ends. */
export function PresentMark({ index, layout, n, picture, labelled }: PresentMarkProps) {
  const line = layout.lines[n - 1];
  const labels = useMemo(
    () => (line === undefined || !labelled ? [] : placeLabels(layout, n, labelWishes(index, line))),
    [index, layout, line, n, labelled],
  );
  const { plot, rem } = layout;
  const top = plot.top - 1.1 * rem;
  const bottom = plot.bottom + 0.6 * rem;
  const upright = line?.upright ?? { kind: 'hour' as const, x: plot.left };
  const day = line && layout.ticks.findLast(({ x }) => x <= upright.x);
  return (
    <g className="timetable__present">
      {upright.kind === 'soft' && (
        <>
          <linearGradient id={`${picture}-when`}>
            <stop offset={0} stopColor="currentColor" stopOpacity={0} />
            <stop offset={0.5} stopColor="currentColor" stopOpacity={0.2} />
            <stop offset={1} stopColor="currentColor" stopOpacity={0} />
          </linearGradient>
          <rect
            fill={`url(#${picture}-when)`}
            x={upright.from}
            y={top}
            width={Math.max(0, upright.to - upright.from)}
            height={bottom - top}
          />
        </>
      )}
      <line
        className="timetable__upright"
        data-kind={upright.kind}
        x1={upright.x}
        x2={upright.x}
        y1={top}
        y2={bottom}
      />
      {day?.label && (
        <text className="timetable__day" x={day.label.x} y={plot.bottom + 1.5 * rem}>
          {day.label.text}
        </text>
      )}
      {line && <LineMark line={line} state="present" picture={picture} rem={rem} />}
      {labels.map(({ x, y, anchor, text }) => (
        <text key={`${x} ${y}`} className="timetable__label" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
