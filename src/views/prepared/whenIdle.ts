/** Where the browser cannot say when it is idle: a wait that lets a painted step be read first, in milliseconds. */
const PAUSE = 60;

/** Does some work once the browser has time for it. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 1_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, PAUSE);
  return () => clearTimeout(timer);
}

/**
 * The same, not before the reader has stayed so long.
 * @param quiet milliseconds
 */
export function whenQuiet(quiet: number, work: () => void): () => void {
  let callOff = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    callOff = whenIdle(work);
  }, quiet);
  return () => callOff();
}

/** Does some work once all that is drawn at this time is on the page. Returns how to call it off. */
export function whenDrawn(work: () => void): () => void {
  let waits = true;
  queueMicrotask(() => {
    if (waits) work();
  });
  return () => {
    waits = false;
  };
}
