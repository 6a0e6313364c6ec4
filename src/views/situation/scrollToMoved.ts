/** Brings the questions that moved into their panel's view; where not all fit, from the first of them on. */
export function scrollToMoved(list: HTMLElement, panel: Element): void {
  if (panel.scrollHeight <= panel.clientHeight) return;
  const moved = [...list.querySelectorAll<HTMLElement>('.question--moved')];
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) {
    panel.scrollTop = 0;
    return;
  }
  const toLast = last.offsetTop + 1.5 * last.offsetHeight - panel.clientHeight;
  panel.scrollTop = Math.max(0, Math.min(toLast, first.offsetTop - first.offsetHeight / 2));
}
