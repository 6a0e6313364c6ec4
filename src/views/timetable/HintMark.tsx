import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { LineMark } from './LineMark.tsx';
import { placeLabels } from './placeLabels.ts';
import type { TimetableLayout } from './timetableLayout.ts';

interface HintMarkProps {
  readonly index: ScenarioIndex;
  readonly layout: TimetableLayout;
  /** The step that a press would go to. */
  readonly n: number;
  readonly picture: string;
}

/** Which step a press at the pointer's place would go to: its line, and its number and title beside it. */
export function HintMark({ index, layout, n, picture }: HintMarkProps) {
  const line = layout.lines[n - 1];
  const title = line && index.messages.get(line.message)?.title;
  if (line === undefined || title === undefined) return null;
  const { x, y } = line.stations[0] ?? { x: line.upright.x, y: layout.plot.top };
  const text = `${n}. ${title}`;
  const [label] = placeLabels(layout, n, [{ x, y, text, side: 'right', need: 'must' }]);
  return (
    <g className="timetable__hint">
      <LineMark line={line} state="past" picture={`${picture}-hint`} rem={layout.rem} />
      {label && (
        <text className="timetable__hint-words" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
