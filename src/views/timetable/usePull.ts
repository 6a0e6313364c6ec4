import { type MouseEvent, type PointerEvent, useState } from 'react';
import type { TimetableHold } from './hold.ts';
import { pulledMinutes } from './pulledMinutes.ts';
import type { TimetableLayout } from './timetableLayout.ts';

/** A line that is being pulled along the axis: its step, where the pointer took it, and how far, in pixels. */
interface Pull {
  readonly n: number;
  readonly from: number;
  readonly by: number;
}

/**
 * Makes the lines of a timetable ones that can be pulled along its axis, with Shift held: a pointer without it goes to a
 * step. What is let go comes later, or earlier again, by whole hours.
 * @param hold null where nothing can be pulled
 * @param stepAt the step whose line a pointer takes; 0 for none
 */
export function usePull(
  { axis }: TimetableLayout,
  hold: TimetableHold | null,
  stepAt: (event: PointerEvent<SVGSVGElement>) => number,
) {
  const [pull, setPull] = useState<Pull | null>(null);
  return {
    pull,
    listeners: {
      onPointerDownCapture: (event: PointerEvent<SVGSVGElement>) => {
        if (hold === null || !event.shiftKey || event.button !== 0) return;
        event.stopPropagation();
        const n = stepAt(event);
        if (n === 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setPull({ n, from: event.clientX, by: 0 });
      },
      onPointerMoveCapture: (event: PointerEvent<SVGSVGElement>) => {
        if (pull === null) return;
        event.stopPropagation();
        setPull({ ...pull, by: event.clientX - pull.from });
      },
      onPointerUpCapture: () => {
        if (pull === null) return;
        setPull(null);
        const minutes = pulledMinutes(pull.by, axis.pixelsPerDay);
        if (minutes !== 0) hold?.onDelay(pull.n, minutes);
      },
      onPointerCancel: () => setPull(null),
      onClickCapture: (event: MouseEvent) => {
        if (hold !== null && event.shiftKey) event.stopPropagation();
      },
    },
  };
}
