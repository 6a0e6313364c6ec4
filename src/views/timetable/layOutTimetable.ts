import type { LaneId } from '../../format/ids.ts';
import { DAY } from '../../format/minutes.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { drawLine } from './drawLine.ts';
import { fanOut } from './fanOut.ts';
import { layOutAxis } from './layOutAxis.ts';
import { layOutTicks } from './layOutTicks.ts';
import { type TimedStep, timeSteps } from './timeSteps.ts';
import type { LaneRow, TimetableLayout } from './timetableLayout.ts';

/** Lengths in rem. */
const GUTTER = { wide: 8.5, narrow: 5.25 };
const ABOVE = 1.9;
const BELOW = 2;
const RIGHT = 1.75;
const CUT = { wide: 5.75, narrow: 1.75 };
const ROOM_FOR_SUBTITLE = 1.75;
const LETTER = 0.46;
/** Frames narrower than this, in rem, have short names and narrow cuts. */
const NARROW = 44;

export interface TimetableOptions {
  /** Pixels of one rem: type and spaces grow with the reader's own size. */
  readonly rem: number;
  /** Replays that are drawn on the same axis, each in a picture of its own; left out: none. */
  readonly beside?: readonly TimedReplay[];
}

/** A replay, and the scenario that its messages are found in. */
export interface TimedReplay {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
}

/**
 * The timetable of a replay as pure geometry: the same arguments always give the same picture.
 * Time runs from left to right on the scenario's axis clock; nothing leaves the frame; a point stands for a printed
 * hour only.
 * @param width,height of the frame, in pixels; anything below one counts as one
 */
export function layOutTimetable(
  index: ScenarioIndex,
  replay: Replay,
  width: number,
  height: number,
  { rem, beside = [] }: TimetableOptions,
): TimetableLayout {
  const frame = { width: Math.max(1, width), height: Math.max(1, height) };
  const narrow = frame.width < NARROW * rem;
  const left = Math.min((narrow ? GUTTER.narrow : GUTTER.wide) * rem, frame.width * 0.4);
  const right = Math.max(left, frame.width - Math.min(RIGHT * rem, frame.width * 0.1));
  const top = Math.min(ABOVE * rem, frame.height * 0.3);
  const bottom = Math.max(top, frame.height - Math.min(BELOW * rem, frame.height * 0.3));

  const offset = index.clocks.get(index.scenario.axis)?.offset ?? 0;
  const steps = timeSteps(index, replay, offset);
  const cut = Math.min((narrow ? CUT.narrow : CUT.wide) * rem, (right - left) / 3);
  const others = beside.flatMap((other) => timeSteps(other.index, other.replay, offset));
  const axis = layOutAxis(daysOf([...steps, ...others], offset), offset, left, right, cut);
  const lanes = layOutLanes(index, top, bottom, rem);
  const rows = new Map<LaneId, number>(lanes.map(({ id, y }) => [id, y]));
  const stub = { length: 1.5 * rem, right: frame.width };

  return {
    ...frame,
    rem,
    plot: { left, right, top, bottom },
    lanes,
    axis,
    ticks: layOutTicks(axis, offset, LETTER * rem, frame.width),
    lines: fanOut(
      steps.map((step) => drawLine(step, axis, rows, stub)),
      { left: 0, right: frame.width },
    ),
  };
}

function layOutLanes(index: ScenarioIndex, top: number, bottom: number, rem: number): readonly LaneRow[] {
  const { lanes } = index.scenario;
  const spacing = lanes.length < 2 ? bottom - top : (bottom - top) / (lanes.length - 1);
  return lanes.map(({ id, title, subtitle }, i) => ({
    id,
    title,
    subtitle: subtitle !== '' && spacing >= ROOM_FOR_SUBTITLE * rem ? subtitle : null,
    y: lanes.length === 1 ? (top + bottom) / 2 : top + i * spacing,
  }));
}

/** Every day on which something is drawn: days since 1970-01-01 on the axis clock. */
function daysOf(steps: readonly TimedStep[], offset: number): readonly number[] {
  return steps
    .flatMap(({ taken, stations }) => [
      taken.stretch,
      ...stations.flatMap((station) => (station.kind === 'timed' ? [station.stretch] : [])),
    ])
    .flatMap(({ from, to }) => {
      const first = Math.floor((from + offset) / DAY);
      const last = Math.floor((to + offset) / DAY);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}
