/**
 * Has what stands for the same in the step that comes take over the focus of what goes, or else the panel of the same
 * name, or the first.
 * @param panels those in view
 */
export function takeOverFocus(focused: Element, panels: readonly HTMLElement[]): void {
  const name = focused.closest<HTMLElement>('.panel')?.dataset.panel;
  const panel = panels.find(({ dataset }) => dataset.panel === name) ?? panels[0];
  (lastingFocus(focused, panel) ?? panel)?.focus({ preventScroll: true });
}

/**
 * What stands in the panel of another step for what had the focus: the same control of the part that bears the same
 * `data-lasting`; null where there is none.
 */
function lastingFocus(focused: Element, panel: Element | undefined): HTMLElement | null {
  const part = focused.closest<HTMLElement>('[data-lasting]');
  if (part === null || panel === undefined) return null;
  const alike = [focused.localName, ...focused.classList].join('.');
  const at = [...part.querySelectorAll(alike)].indexOf(focused);
  const counterpart = [...panel.querySelectorAll<HTMLElement>('[data-lasting]')].find(
    ({ dataset }) => dataset.lasting === part.dataset.lasting,
  );
  return counterpart?.querySelectorAll<HTMLElement>(alike)[at] ?? null;
}
