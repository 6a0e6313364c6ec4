import { useEffect, useState } from 'react';

/** So long at most the page waits for a slice, in milliseconds: a key is answered within the next frame. */
const SLICE = 10;

export interface Sliced<Result> {
  /** Null while it is worked out. */
  readonly result: Result | null;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * Works something out in slices, between which the page answers keys. A worker would need a rule of its own in the
 * page's policy, and could not start from a file at all.
 * @param begin begins the work; a stable function, or it begins anew
 */
export function useSlices<Result>(begin: () => Generator<number, Result>): Sliced<Result> {
  const [sliced, setSliced] = useState<Sliced<Result>>({ result: null, share: 0 });
  useEffect(() => {
    const work = begin();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      const until = performance.now() + SLICE;
      let step = work.next();
      while (step.done !== true && performance.now() < until) step = work.next();
      if (step.done === true) setSliced({ result: step.value, share: 1 });
      else {
        setSliced({ result: null, share: step.value });
        timer = setTimeout(go, 0);
      }
    };
    timer = setTimeout(go, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return sliced;
}
