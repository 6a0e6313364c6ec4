import { DAY } from '../../format/minutes.ts';
import { silenceWords } from './silenceWords.ts';

/** A stretch of the axis without a cut, whole days. */
export interface AxisSegment {
  /** Days since 1970-01-01 on the axis clock, both inclusive. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly x0: number;
  readonly x1: number;
}

/** A long silence, cut out. */
export interface AxisBreak {
  readonly x0: number;
  readonly x1: number;
  /** "12 weeks" */
  readonly length: string;
  /** "12 weeks without a document" */
  readonly sentence: string;
}

export interface Axis {
  readonly segments: readonly AxisSegment[];
  readonly breaks: readonly AxisBreak[];
  /** The same everywhere on the axis, so that slopes compare. */
  readonly pixelsPerDay: number;
  /** Where a minute since 1970-01-01T00:00Z stands; never decreases with time, never leaves the axis. */
  readonly x: (minute: number) => number;
}

/** A silence is cut out when it has at least this many whole days ... */
const LONG_SILENCE = 5;
/** ... and would take more than this part of what is left of the axis. */
const TOO_MUCH = 1 / 6;
/** Cuts together take at most this part of the axis. */
const MOST_CUT = 0.35;

/**
 * Lays days along a line, from left to right, and cuts out long silences.
 * @param days days since 1970-01-01 (axis clock) on which something happens; any order, repeats allowed
 * @param offset minutes of the axis clock east of UTC
 * @param left,right,breakWidth pixels
 */
export function layOutAxis(
  days: readonly number[],
  offset: number,
  left: number,
  right: number,
  breakWidth: number,
): Axis {
  const width = Math.max(0, right - left);
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const runs = runsOfDays(sorted, Math.floor((width * MOST_CUT) / Math.max(1, breakWidth)));
  const dayCount = runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
  const pixelsPerDay = dayCount === 0 ? 0 : Math.max(0, width - (runs.length - 1) * breakWidth) / dayCount;

  const segments: AxisSegment[] = [];
  const breaks: AxisBreak[] = [];
  let x = left;
  let before: number | null = null;
  for (const { first, last } of runs) {
    if (before !== null) {
      breaks.push({ x0: x, x1: x + breakWidth, ...silenceWords(first - before - 1) });
      x += breakWidth;
    }
    const end = Math.min(right, x + (last - first + 1) * pixelsPerDay);
    segments.push({ firstDay: first, lastDay: last, x0: x, x1: end });
    x = end;
    before = last;
  }
  return { segments, breaks, pixelsPerDay, x: placeOn(segments, offset, left) };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOfDays(days: readonly number[], mostCuts: number): readonly Run[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const silences = days
    .slice(1)
    .map((day, i) => ({ from: days[i] ?? day, to: day }))
    .filter(({ from, to }) => to - from - 1 >= LONG_SILENCE)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);

  let left = last - first + 1;
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (const silence of silences) {
    const length = silence.to - silence.from - 1;
    if (cuts.length >= mostCuts || length <= left * TOO_MUCH) break;
    cuts.push(silence);
    left -= length;
  }
  cuts.sort((a, b) => a.from - b.from);
  const starts = [first, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), last];
  return starts.map((start, i) => ({ first: start, last: ends[i] ?? last }));
}

function placeOn(segments: readonly AxisSegment[], offset: number, left: number): (minute: number) => number {
  const knots = segments.flatMap(({ firstDay, lastDay, x0, x1 }) => [
    { minute: firstDay * DAY - offset, x: x0 },
    { minute: (lastDay + 1) * DAY - offset, x: x1 },
  ]);
  return (minute) => {
    let low = 0;
    let high = knots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((knots[middle]?.minute ?? minute) <= minute) low = middle + 1;
      else high = middle;
    }
    const before = knots[low - 1];
    const after = knots[low];
    if (before === undefined) return after?.x ?? left;
    if (after === undefined) return before.x;
    const part = (minute - before.minute) / (after.minute - before.minute);
    return Math.min(after.x, before.x + part * (after.x - before.x));
  };
}
