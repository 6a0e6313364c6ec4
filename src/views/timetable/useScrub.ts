import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';

/** What a drawing that is pressed and dragged over listens to. */
interface ScrubListeners {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
}

/** A finger that moves less than this, in pixels, may still be about to scroll the page. */
const SCROLL_OR_DRAG = 10;

/**
 * Makes a drawing a scrubber: a press or a drag goes to the step that it means, and a mouse that only hovers is told which
 * that would be. A finger that scrolls the page goes nowhere.
 * @param meant the step meant by where a pointer is
 */
export function useScrub(
  meant: (event: MouseEvent<SVGSVGElement>) => number,
  seek: (n: number) => void,
): { readonly hinted: number | null; readonly listeners: ScrubListeners } {
  const [hinted, setHinted] = useState<number | null>(null);
  const start = useRef(0);
  return {
    hinted,
    listeners: {
      onPointerDown: (event) => {
        start.current = event.clientX;
        if (event.button !== 0 || event.pointerType === 'touch') return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setHinted(null);
        seek(meant(event));
      },
      onPointerMove: (event) => {
        if ((event.buttons & 1) === 0) {
          if (event.pointerType === 'mouse') setHinted(meant(event));
          return;
        }
        const dragged =
          event.pointerType !== 'touch' || Math.abs(event.clientX - start.current) > SCROLL_OR_DRAG;
        if (dragged) seek(meant(event));
      },
      onPointerLeave: () => setHinted(null),
      onClick: (event) => seek(meant(event)),
    },
  };
}
