import { memo } from 'react';
import type { TimetableLayout } from './timetableLayout.ts';

/** What stays the same at every step: lanes with their names, days, and the cuts in the axis. */
export const TimetableScale = memo(function TimetableScale({ layout }: { readonly layout: TimetableLayout }) {
  const { plot, lanes, axis, ticks, rem } = layout;
  return (
    <g className="timetable__scale">
      {ticks.map(({ day, x, label }) => (
        <g key={day}>
          <line
            className="timetable__tick"
            x1={x}
            x2={x}
            y1={plot.top - 0.6 * rem}
            y2={plot.bottom + 0.6 * rem}
          />
          {label && (
            <text className="timetable__day" x={label.x} y={plot.bottom + 1.5 * rem}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      {lanes.map(({ id, title, subtitle, y }) => (
        <g key={id}>
          {axis.segments.map(({ firstDay, x0, x1 }) => (
            <line key={firstDay} className="timetable__lane" x1={x0} x2={x1} y1={y} y2={y} />
          ))}
          <text className="timetable__place" x={0} y={subtitle === null ? y : y - 0.5 * rem}>
            {title}
          </text>
          {subtitle !== null && (
            <text className="timetable__whose" x={0} y={y + 0.42 * rem}>
              {subtitle}
            </text>
          )}
        </g>
      ))}
      {axis.breaks.map(({ x0, x1, length, sentence }) => (
        <g key={x0}>
          <path
            className="timetable__cut"
            d={tornEdge(x0, plot.top - 0.6 * rem, plot.bottom + 0.6 * rem, rem)}
          />
          <path
            className="timetable__cut"
            d={tornEdge(x1, plot.top - 0.6 * rem, plot.bottom + 0.6 * rem, rem)}
          />
          <SilenceWords
            x={(x0 + x1) / 2}
            y={(plot.top + plot.bottom) / 2}
            width={x1 - x0}
            rem={rem}
            words={x1 - x0 > 4 * rem ? sentence : length}
          />
        </g>
      ))}
    </g>
  );
});

interface SilenceWordsProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rem: number;
  readonly words: string;
}

function SilenceWords({ x, y, width, rem, words }: SilenceWordsProps) {
  if (width <= 4 * rem) {
    return (
      <text className="timetable__silence" transform={`translate(${x} ${y}) rotate(-90)`}>
        {words}
      </text>
    );
  }
  const [count = '', unit = '', without = '', article = '', noun = ''] = words.split(' ');
  const rows = [`${count} ${unit}`, `${without} ${article}`, noun];
  return (
    <text className="timetable__silence">
      {rows.map((row, i) => (
        <tspan key={row} x={x} y={y + (i - 1) * 1.05 * rem}>
          {row}
        </tspan>
      ))}
    </text>
  );
}

/** Where the axis is cut: an edge like torn paper. */
function tornEdge(x: number, top: number, bottom: number, rem: number): string {
  const tooth = 0.4 * rem;
  const teeth = Math.max(2, Math.round((bottom - top) / tooth));
  const points = Array.from(
    { length: teeth + 1 },
    (_, i) =>
      `${round(x + (i % 2 === 0 ? -1 : 1) * 0.11 * rem)} ${round(top + ((bottom - top) * i) / teeth)}`,
  );
  return `M${points.join('L')}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
