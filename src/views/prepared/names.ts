/** What a page may have only once: ids, the answers that hold, the passages that moved them and those traced. */
const NAMES = ['id', 'data-question', 'data-passage', 'data-traced'];
const kept = (name: string) => `data-kept-${name}`;

/** Takes the names off everything in a frame, so that only the step in view has any. */
export function takeNames(frame: Element): void {
  rename(frame, (name) => [name, kept(name)]);
}

/** Gives everything in a frame its names back. Does nothing where they were not taken. */
export function giveNames(frame: Element): void {
  rename(frame, (name) => [kept(name), name]);
}

function rename(frame: Element, pair: (name: string) => readonly [string, string]): void {
  for (const [from, to] of NAMES.map(pair)) {
    for (const part of frame.querySelectorAll(`[${from}]`)) {
      part.setAttribute(to, part.getAttribute(from) ?? '');
      part.removeAttribute(from);
    }
  }
}
