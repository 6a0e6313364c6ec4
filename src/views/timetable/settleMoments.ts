/** From when to when something can have been; minutes, both inclusive. Equal where the hour is printed. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Where to draw things that happened one after the other, each within its own window.
 * A window of no length (a printed hour) is kept to the minute. The others share the time that their order leaves them
 * evenly, so that what fell on one day is told apart and still stands in its order. Where order and windows contradict
 * each other, the window wins.
 */
export function settleMoments(windows: readonly Window[]): readonly number[] {
  const narrowed = narrowByOrder(windows);
  const settled: number[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  narrowed.forEach(({ from, to }, i) => {
    const start = Math.min(to, Math.max(from, previous));
    const sharing = countSharing(narrowed, i);
    const minute = from === to ? from : start + (to - start) / (sharing + 1);
    settled.push(minute);
    previous = Math.max(previous, minute);
  });
  return settled;
}

/** What the order says about each window: not before the latest start so far, not after the earliest end to come. */
export function narrowByOrder(windows: readonly Window[]): readonly Window[] {
  let start = Number.NEGATIVE_INFINITY;
  const afterThose = windows.map(({ from, to }) => {
    start = Math.max(start, from);
    return start <= to ? { from: start, to } : { from, to };
  });
  let end = Number.POSITIVE_INFINITY;
  const narrowed: Window[] = [];
  for (const { from, to } of afterThose.toReversed()) {
    end = Math.min(end, to);
    narrowed.push(end >= from ? { from, to: end } : { from, to });
  }
  return narrowed.reverse();
}

/** How many soft windows from here on, without one in between, end together. */
function countSharing(windows: readonly Window[], from: number): number {
  const end = windows[from]?.to;
  let count = 0;
  for (let i = from; i < windows.length; i += 1) {
    const window = windows[i];
    if (window === undefined || window.to !== end || window.from === window.to) break;
    count += 1;
  }
  return count;
}
