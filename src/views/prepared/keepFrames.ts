import { makeFrame } from './frames.ts';

/** A frame, and the step that is drawn into it. */
export interface KeptFrame {
  readonly step: number;
  /** The frame's own name among the others. */
  readonly key: number;
  readonly element: HTMLElement;
}

/** The frames of the steps that are kept drawn. */
export interface KeptFrames {
  readonly at: (step: number) => HTMLElement | undefined;
  /**
   * Has a frame for each of these steps, and for no other.
   * @returns them in the same order
   */
  readonly keep: (steps: readonly number[]) => readonly KeptFrame[];
}

/**
 * None is kept yet.
 * @param over whether steps are drawn over those that are kept no more, the first one over what was first before
 */
export function keepFrames(over: boolean): KeptFrames {
  let frames: readonly KeptFrame[] = [];
  /** Those that are taken next, the last one first. */
  const free: KeptFrame[] = [];
  let made = 0;
  return {
    at: (step) => frames.find((frame) => frame.step === step)?.element,
    keep: (steps) => {
      // The frame that was first is the one in view.
      const left = frames.filter(({ step }) => !steps.includes(step)).reverse();
      if (over) free.push(...left);
      frames = steps.map((step) => {
        const kept = frames.find((frame) => frame.step === step);
        const { key, element } = kept ?? free.pop() ?? { key: made++, element: makeFrame() };
        return { step, key, element };
      });
      return frames;
    },
  };
}
