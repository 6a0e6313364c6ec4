import { type RefObject, use, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { FRAME_PLACED } from './prepared/frames.ts';
import { InView } from './prepared/inView.ts';

/**
 * Scrolls a panel to its place at each step and whenever it comes onto the page; and again when fonts or a theme
 * change its size, unless the reader has scrolled since. All of a step is on the page before anything is measured,
 * so that it is laid out once.
 * @param part what lies in the panel that scrolls
 * @param step asks anew whenever it changes
 * @param scroll puts the panel where it should be
 */
export function useScrolled(
  part: RefObject<HTMLElement | null>,
  step: unknown,
  scroll: (part: HTMLElement, panel: Element) => void,
): void {
  const inView = use(InView);
  /** Where the panel was put; null before it was. */
  const left = useRef<number | null>(null);
  const put = useEffectEvent((): void => {
    const element = part.current;
    const panel = element?.closest('.panel');
    if (!element?.isConnected || !panel) return;
    scroll(element, panel);
    left.current = panel.scrollTop;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step on the same part is scrolled to all the same.
  useLayoutEffect(() => {
    queueMicrotask(put);
    const frame = part.current?.closest('.prepared__frame');
    frame?.addEventListener(FRAME_PLACED, put);
    return () => frame?.removeEventListener(FRAME_PLACED, put);
  }, [part, step, scroll]);

  // What waits is put to its place again by the stage it waits on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step may have brought another element.
  useEffect(() => {
    const element = part.current;
    const panel = element?.closest('.panel');
    if (!inView || !element || !panel) return;
    return observeSize(element, () => {
      // Where the page itself scrolls, the reader may be anywhere on it.
      if (left.current === panel.scrollTop && panel.scrollHeight > panel.clientHeight) put();
    });
  }, [part, step, inView]);
}

function observeSize(element: HTMLElement, changed: () => void): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined;
  let height = -1;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.height ?? 0;
    // Its first word, and that it has left the page or come back, say nothing about fonts or a theme.
    if (height > 0 && now > 0 && now !== height) changed();
    height = now;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
