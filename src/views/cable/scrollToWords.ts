/** The part of the panel's height above the words where the first marked words come to stand. */
const ABOVE = 0.22;
/** The part of a narrow page's height that an open trace leaves free. */
const ABOVE_TRACE = 0.4;

/**
 * Brings the traced words into view, else a step's first moving words, or where nothing moved the longest stretch of its message.
 * Where they can be seen from the top of the document, it stays at its top.
 */
export function scrollToWords(paper: HTMLElement, panel: Element): void {
  const words = paper.querySelector('.sheet__begin');
  const traced = paper.querySelector('mark[data-traced]');
  if (panel.scrollHeight <= panel.clientHeight + 1) {
    scrollPage(words ?? paper, traced === null ? 0.8 : ABOVE_TRACE);
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
function scrollPage(words: Element, free: number): void {
  const { top, height } = words.getBoundingClientRect();
  const { innerHeight } = window;
  if (top < 0 || top + Math.min(height, innerHeight / 2) > innerHeight * free) {
    window.scrollBy({ top: top - innerHeight * ABOVE, behavior: 'instant' });
  }
}
