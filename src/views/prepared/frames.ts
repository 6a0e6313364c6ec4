import { IDS, NAMES_IN_VIEW } from './names.ts';

/** The event that a frame hears when all of it is on the page and can be measured, so that it may find its place. */
export const FRAME_PLACED = 'frameplaced';

/** Out of sight, not in print; the browser keeps its layout, and paints nothing of it (content-visibility). */
const WAITING = 'prepared__frame--waiting';
/**
 * Painted, but seen through: to come into sight it need not be painted, nor does anything else (opacity).
 * Not a class: Chromium goes through all of an element whose class or style a key has changed before it paints, to
 * tell what is painted because of the key (soft navigations).
 */
const READY = 'data-ready';

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
  unveil(frame);
  reach(frame, true);
  frame.classList.remove(WAITING);
  if (!frame.isConnected) stage.append(frame);
}

/** Brings a ready frame into sight. It can be reached once it is shown. */
export function unveil(frame: HTMLElement): void {
  NAMES_IN_VIEW.give(frame);
  frame.removeAttribute(READY);
}

/** Takes the frame in view out of sight. It can be reached until it is made ready or hidden. */
export function veil(frame: HTMLElement): void {
  cover(frame);
  frame.setAttribute(READY, '');
}

/** The same, by leaving it under one that comes into sight over it. */
export function cover(frame: HTMLElement): void {
  NAMES_IN_VIEW.takeBack(frame);
}

/** Has a laid frame on the stage be painted, or stay so. */
export function makeReady(frame: HTMLElement): void {
  NAMES_IN_VIEW.take(frame);
  frame.setAttribute(READY, '');
  reach(frame, false);
  frame.classList.remove(WAITING);
}

/** Whether a frame on the stage has been made ready, and not shown since. */
export function isMadeReady(frame: HTMLElement): boolean {
  return frame.inert && frame.hasAttribute(READY);
}

/** Whether a frame on the stage waits unpainted. */
export function isHidden(frame: HTMLElement): boolean {
  return frame.inert && frame.classList.contains(WAITING);
}

/** Has a frame on the stage wait unpainted. */
export function hideFrame(frame: HTMLElement): void {
  NAMES_IN_VIEW.take(frame);
  reach(frame, false);
  frame.classList.add(WAITING);
  frame.removeAttribute(READY);
}

/** Has everything in a frame find its place again, as if nobody had scrolled in it. */
export function place(frame: HTMLElement): void {
  frame.dispatchEvent(new Event(FRAME_PLACED));
}

/** Has a frame wait on the stage, as far as it does not yet. */
export function putFrame(stage: Element, frame: HTMLElement): void {
  if (frame.parentNode === stage) return;
  hideFrame(frame);
  stage.append(frame);
}

/** Has a frame that waits be laid out, and find its place. */
export function layFrame(frame: HTMLElement): void {
  place(frame);
  // A browser lays out what it does not show when it is asked for a measure of it.
  frame.firstElementChild?.getBoundingClientRect();
}

/** Takes a frame off the page, as it was when it was made. */
export function takeOff(frame: HTMLElement): void {
  frame.remove();
  unveil(frame);
  reach(frame, true);
  frame.classList.remove(WAITING);
}

/** Has the frame in view be drawn anew: its ids are there to be found, and it may get other names than it has. */
export function letDrawAnew(frame: HTMLElement): void {
  NAMES_IN_VIEW.forget(frame);
  reach(frame, true);
}

/**
 * Inert, and hidden besides from what reads a page aloud and does not know that inert hides; and without the ids that
 * would lead there.
 */
function reach(frame: HTMLElement, can: boolean): void {
  // What is drawn over while it waits has got others.
  if (can) IDS.give(frame);
  else IDS.take(frame);
  if (frame.inert === !can) return;
  frame.inert = !can;
  if (can) frame.removeAttribute('aria-hidden');
  else frame.setAttribute('aria-hidden', 'true');
}
