/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Kept {
  readonly start: number;
  readonly end: number;
}

/** What is left of a text, and where its characters have gone. */
export interface KeptText {
  readonly text: string;
  /** Where a stretch stands now; null where not all of it is left, in one piece. */
  readonly placeOf: (start: number, end: number) => Kept | null;
  /** From the first to the last character that is left of a stretch; null where nothing is. */
  readonly extentOf: (start: number, end: number) => Kept | null;
}

/** Between stretches that did not touch. It is the same whatever stood there, so that nothing tells how much it was. */
const JOINT = '\n\n';

/**
 * Keeps some stretches of a text, to the letter, and nothing of what lies between them.
 * @param stretches in text order, not overlapping; those that touch become one.
 */
export function keepText(text: string, stretches: readonly Kept[]): KeptText {
  const runs: { start: number; end: number; at: number }[] = [];
  let kept = '';
  for (const { start, end } of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && last.end === start) {
      last.end = end;
    } else {
      if (last !== undefined) kept += JOINT;
      runs.push({ start, end, at: kept.length });
    }
    kept += text.slice(start, end);
  }
  const parts = (start: number, end: number) =>
    runs
      .filter((run) => run.start < end && start < run.end)
      .map((run) => ({
        start: run.at + Math.max(start, run.start) - run.start,
        end: run.at + Math.min(end, run.end) - run.start,
      }));
  return {
    text: kept,
    placeOf: (start, end) => {
      const [only, more] = parts(start, end);
      return only !== undefined && more === undefined && only.end - only.start === end - start ? only : null;
    },
    extentOf: (start, end) => {
      const found = parts(start, end);
      const first = found[0];
      return first === undefined ? null : { start: first.start, end: found.at(-1)?.end ?? first.end };
    },
  };
}
