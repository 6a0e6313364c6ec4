/** The event that a frame hears when it has come onto the page, once everything else of the step is there too. */
export const FRAME_SHOWN = 'frameshown';

/**
 * Puts a step's frame on the stage, in the place of the one before it.
 * @param frame null where nothing is to be on the stage
 */
export function showFrame(stage: HTMLElement, frame: HTMLElement | null): void {
  if (stage.firstChild === frame) return;
  if (frame === null) {
    stage.replaceChildren();
    return;
  }
  stage.replaceChildren(frame);
  // What the frame measures then is measured once, and not between one change of the page and the next.
  queueMicrotask(() => frame.dispatchEvent(new Event(FRAME_SHOWN)));
}
