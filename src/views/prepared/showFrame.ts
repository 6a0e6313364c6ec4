/**
 * Puts a step's frame on the stage, in the place of the one before it.
 * Where the one before it held the focus, the panel in the new one takes it over, so that it is never lost.
 * @param frame null where nothing is to be on the stage
 */
export function showFrame(stage: HTMLElement, frame: HTMLElement | null): void {
  if (stage.firstChild === frame) return;
  const hadFocus = stage.contains(document.activeElement);
  if (frame === null) stage.replaceChildren();
  else stage.replaceChildren(frame);
  if (hadFocus)
    (stage.parentElement ?? stage).querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
}
