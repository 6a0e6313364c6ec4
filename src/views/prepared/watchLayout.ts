/**
 * Watches for whatever has a stage, and all that waits on it, laid out anew.
 * @returns how to stop
 */
export function watchLayout(stage: Element, changed: () => void): () => void {
  // Words that are set in another face or to another width are laid out anew, those that wait too; what is not
  // printed has lost its place.
  document.fonts?.addEventListener('loadingdone', changed);
  window.addEventListener('resize', changed);
  window.addEventListener('afterprint', changed);
  // So are they in another theme, or in the reader's own larger type: the stage has another size then.
  const size = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(changed);
  size?.observe(stage);
  return () => {
    document.fonts?.removeEventListener('loadingdone', changed);
    window.removeEventListener('resize', changed);
    window.removeEventListener('afterprint', changed);
    size?.disconnect();
  };
}
