import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

/** The size of an element and of a rem, in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** What is taken where nothing can be measured. */
const UNMEASURED: FrameSize = { width: 1366, height: 168, rem: 16 };
/** Widths between two multiples of this are drawn alike, so that dragging a window's edge redraws less often. */
const WIDTH_STEP = 8;

/** The size of an element, kept up to date; null until the page is alive and it has been measured. */
export function useFrameSize(element: RefObject<Element | null>): FrameSize | null {
  const [size, setSize] = useState<FrameSize | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const { width, height } = current.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNMEASURED.rem;
      if (width === 0 || height === 0) {
        setSize((known) => known ?? UNMEASURED);
        return;
      }
      const measured = {
        width: Math.floor(width / WIDTH_STEP) * WIDTH_STEP,
        height: Math.floor(height),
        rem,
      };
      setSize((known) =>
        known?.width === measured.width && known.height === measured.height && known.rem === measured.rem
          ? known
          : measured,
      );
    };
    if (typeof ResizeObserver === 'undefined') {
      measure();
      return;
    }
    // What can be read is there already; the picture may take its time.
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
