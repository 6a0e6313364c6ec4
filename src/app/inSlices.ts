/** How far something is that takes a while. */
export interface Sliced<Result> {
  /** Null while it is worked out. */
  readonly result: Result | null;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * Works something out in slices, between which whoever else uses the thread gets to act.
 * @param slice how long one takes at most, in milliseconds
 * @param onSlice is told after each how far it is
 * @returns ends it
 */
export function inSlices<Result>(
  begin: () => Generator<number, Result>,
  slice: number,
  onSlice: (sliced: Sliced<Result>) => void,
): () => void {
  const work = begin();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    const until = performance.now() + slice;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) onSlice({ result: step.value, share: 1 });
    else {
      timer = setTimeout(go, 0);
      onSlice({ result: null, share: step.value });
    }
  };
  timer = setTimeout(go, 0);
  return () => clearTimeout(timer);
}
