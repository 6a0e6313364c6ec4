/**
 * The steps to be drawn next: those that are, and the nearest one that is not, forward first.
 * @param ready the steps drawn already
 * @param n the step in view, 0 before the first
 * @param kept how many steps are to be kept drawn
 * @returns the steps to keep drawn, nearest first; null where nothing is left to draw
 */
export function nextToPrepare(
  ready: readonly number[],
  n: number,
  last: number,
  kept: number,
): readonly number[] | null {
  const all = Array.from({ length: 2 * kept }, (_, at) => n - kept + at + 1);
  const around = nearestFirst(
    all.filter((step) => step >= 1 && step <= last),
    n,
  ).slice(0, kept);
  const missing = around.find((step) => !ready.includes(step));
  if (missing === undefined) return null;
  return around.filter((step) => step === missing || ready.includes(step));
}

/** Steps in the order in which a reader at step `n` is likely to come to them. */
export function nearestFirst(steps: readonly number[], n: number): readonly number[] {
  const distance = (step: number) => (step >= n ? step - n - 0.5 : n - step);
  return steps.toSorted((a, b) => distance(a) - distance(b));
}
