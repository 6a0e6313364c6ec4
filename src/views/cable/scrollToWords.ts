/** The part of the panel's height above the words where the first marked words come to stand. */
const ABOVE = 0.22;

/**
 * Brings a step's first moving words into view, or where nothing moved the longest stretch of its message.
 * Where they can be seen from the top of the document, it stays at its top.
 */
export function scrollToWords(paper: HTMLElement): void {
  const words = paper.querySelector('mark') ?? longest(paper.querySelectorAll('.sheet__block--present'));
  const panel = paper.closest('.panel');
  if (panel === null) return;
  const scrollsItself = panel.scrollHeight > panel.clientHeight + 1;
  if (words === null || !scrollsItself) {
    panel.scrollTop = 0;
    if (!scrollsItself) scrollPage(words ?? paper);
    return;
  }
  const at = words.getBoundingClientRect();
  const top = at.top - panel.getBoundingClientRect().top + panel.scrollTop;
  const seenFromTop = top + at.height < panel.clientHeight * 0.8;
  panel.scrollTop = seenFromTop ? 0 : top - panel.clientHeight * ABOVE;
}

function longest(blocks: NodeListOf<Element>): Element | null {
  const lengthOf = (block: Element | null) => block?.textContent.length ?? 0;
  return [...blocks].reduce<Element | null>(
    (most, next) => (lengthOf(next) > lengthOf(most) ? next : most),
    null,
  );
}

/** In a stack of parts it is the page that scrolls; it stays where the words can be seen already. */
function scrollPage(words: Element): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight * 0.8) words.scrollIntoView({ block: 'center' });
}
