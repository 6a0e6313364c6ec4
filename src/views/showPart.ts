/** Brings a part of the page into view and gives it the focus; does nothing where it is not on the page. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  if (part === null) return;
  part.scrollIntoView({ block: 'nearest' });
  part.focus({ preventScroll: true });
}
