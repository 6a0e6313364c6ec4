/**
 * Asks the browser to print the page.
 * @returns whether it did: a frame that may not, or a browser that is told not to, says nothing of it.
 */
export function printPage(page: Window): boolean {
  let asked = false;
  const note = () => {
    asked = true;
  };
  page.addEventListener('beforeprint', note);
  try {
    page.print();
  } catch {
    asked = false;
  }
  page.removeEventListener('beforeprint', note);
  return asked;
}
