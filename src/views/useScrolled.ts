import { type RefObject, useLayoutEffect } from 'react';
import { FRAME_PLACED } from './prepared/frames.ts';

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step on the same part is scrolled to all the same.
  useLayoutEffect(() => {
    const element = part.current;
    const panel = element?.closest('.panel');
    if (!element || !panel) return;
    let left: number | null = null;
    const put = (): void => {
      if (!element.isConnected) return;
      scroll(element, panel);
      left = panel.scrollTop;
    };
    queueMicrotask(put);
    const frame = element.closest('.prepared__frame');
    frame?.addEventListener(FRAME_PLACED, put);
    const observer = observeSize(element, () => {
      // Where the page itself scrolls, the reader may be anywhere on it.
      if (left === panel.scrollTop && panel.scrollHeight > panel.clientHeight) put();
    });
    return () => {
      frame?.removeEventListener(FRAME_PLACED, put);
      observer?.disconnect();
    };
  }, [part, step, scroll]);
}

function observeSize(element: HTMLElement, changed: () => void): ResizeObserver | null {
  if (typeof ResizeObserver === 'undefined') return null;
  let height = -1;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.height ?? 0;
    // Its first word, and that it has left the page or come back, say nothing about fonts or a theme.
    if (height > 0 && now > 0 && now !== height) changed();
    height = now;
  });
  observer.observe(element);
  return observer;
}
