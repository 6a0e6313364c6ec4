import { giveNames, takeNames } from './names.ts';

/** The event that a frame hears when all of it is on the page and can be measured, so that it may find its place. */
export const FRAME_PLACED = 'frameplaced';

/**
 * Out of sight, out of reach, not in print; the browser keeps its layout until it is shown (content-visibility).
 * It is inert besides, for what looks at a page and does not know that this hides.
 */
const WAITING = 'prepared__frame--waiting';

/** An empty frame, off the page. */
export function makeFrame(): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'prepared__frame';
  return frame;
}

/** Whether frames can wait on a stage: where panels scroll by themselves, in a browser that keeps a hidden layout. */
export function canWait(stage: Element): boolean {
  return getComputedStyle(stage).display === 'flow-root';
}

/** Shows a frame that waits on the stage, or is off the page. */
export function showFrame(stage: Element, frame: HTMLElement): void {
  if (frame.parentNode === stage) {
    stopWaiting(frame);
    return;
  }
  stage.append(frame);
  // What the frame measures then is measured once, and not between one change of the page and the next.
  queueMicrotask(() => frame.dispatchEvent(new Event(FRAME_PLACED)));
}

/** Has a frame wait on the stage, laid out and at its place, as far as it is not so already. */
export function layFrame(stage: Element, frame: HTMLElement): void {
  if (frame.parentNode !== stage) {
    hideFrame(frame);
    stage.append(frame);
  }
  frame.dispatchEvent(new Event(FRAME_PLACED));
  // A browser lays out what it does not show when it is asked for a measure of it; also what it would skip later.
  for (const section of frame.querySelectorAll('section')) section.lastElementChild?.getBoundingClientRect();
}

/** Has the frame in view wait where it is. */
export function hideFrame(frame: HTMLElement): void {
  if (frame.classList.contains(WAITING)) return;
  takeNames(frame);
  frame.inert = true;
  frame.classList.add(WAITING);
}

/** Takes a frame off the page, as it was when it was made. */
export function takeOff(frame: HTMLElement): void {
  frame.remove();
  stopWaiting(frame);
}

function stopWaiting(frame: HTMLElement): void {
  if (!frame.classList.contains(WAITING)) return;
  giveNames(frame);
  frame.inert = false;
  frame.classList.remove(WAITING);
}
