/** Does something once the page as it now is has been painted; at once where it is out of sight and nothing is painted. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
