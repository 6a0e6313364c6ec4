import { type RefObject, useLayoutEffect } from 'react';

/**
 * Scrolls a part to its place at each step, after the page is laid out and before it is painted, so that no layout is
 * forced; and again when fonts or a theme change its size, unless the reader has scrolled since, or when it comes back to the page.
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
    if (!element || !panel || typeof ResizeObserver === 'undefined') return;
    let left: number | null = null;
    const observer = new ResizeObserver(() => {
      if (!element.isConnected) left = null;
      if (!element.isConnected || (left !== null && left !== panel.scrollTop)) return;
      scroll(element, panel);
      left = panel.scrollTop;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [part, step, scroll]);
}
