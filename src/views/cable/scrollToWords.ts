/** The part of the panel's height above the words where the first marked words come to stand. */
const ABOVE = 0.22;

/**
 * Brings a step's first moving words into view, or where nothing moved the longest stretch of its message.
 * Where they can be seen from the top of the document, it stays at its top.
 */
export function scrollToWords(paper: HTMLElement, panel: Element): void {
  const words = paper.querySelector('.sheet__begin');
  if (panel.scrollHeight <= panel.clientHeight + 1) {
    scrollPage(words ?? paper);
    return;
  }
  if (words === null) {
    panel.scrollTop = 0;
    return;
  }
  const { top: at, height } = words.getBoundingClientRect();
  const top = at - panel.getBoundingClientRect().top + panel.scrollTop;
  const seenFromTop = top + height < panel.clientHeight * 0.8;
  panel.scrollTop = seenFromTop ? 0 : top - panel.clientHeight * ABOVE;
}

/** In a stack of parts it is the page that scrolls; it stays where the words can be seen already. */
function scrollPage(words: Element): void {
  const { top, height } = words.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < 0 || top + Math.min(height, innerHeight / 2) > innerHeight * 0.8) {
    window.scrollBy({ top: top - innerHeight * ABOVE, behavior: 'instant' });
  }
}
