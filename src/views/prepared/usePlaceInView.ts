import { type RefObject, useEffect } from 'react';
import type { Replay } from '../../replay/replay.ts';
import type { Flip } from './flip.ts';

/** Has the element that shows the step say which one it is as soon as it is in view. */
export function usePlaceInView(
  flip: Flip,
  element: RefObject<HTMLElement | null>,
  { steps }: Pick<Replay, 'steps'>,
): void {
  useEffect(
    () =>
      flip.join({
        has: () => element.current !== null,
        show: (n) => {
          if (element.current === null) return;
          const { dataset } = element.current;
          dataset.step = String(n);
          dataset.message = steps[n - 1]?.message ?? '';
        },
      }),
    [flip, element, steps],
  );
}
