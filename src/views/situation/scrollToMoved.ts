/** Brings the last question that moved into its panel's view, where it stands below the edge; else shows the top. */
export function scrollToMoved(list: HTMLElement): void {
  const panel = list.closest('.panel');
  if (panel === null || panel.scrollHeight <= panel.clientHeight) return;
  const last = [...list.querySelectorAll<HTMLElement>('.question--moved')].at(-1);
  const below = last === undefined ? 0 : last.offsetTop + 1.5 * last.offsetHeight - panel.clientHeight;
  panel.scrollTop = Math.max(0, below);
}
