/** What a page may have only once: ids, the answers that hold, the passages that moved them and those traced. */
const NAMES = ['id', 'data-question', 'data-passage', 'data-traced'];
const NAMED = NAMES.map((name) => `[${name}]`).join();

interface Name {
  readonly part: Element;
  readonly name: string;
  readonly value: string;
}

/** The names that the parts of a frame are without. */
const taken = new WeakMap<Element, readonly Name[]>();
/** Takes the names off everything in a frame, so that only the step in view has any. */
export function takeNames(frame: Element): void {
  const names = [...(taken.get(frame) ?? [])];
  for (const part of frame.querySelectorAll(NAMED)) {
    for (const name of NAMES) {
      const value = part.getAttribute(name);
      if (value === null) continue;
      names.push({ part, name, value });
      part.removeAttribute(name);
    }
  }
  taken.set(frame, names);
}

/** Gives everything in a frame its names back. Does nothing where they were not taken. */
export function giveNames(frame: Element): void {
  for (const { part, name, value } of taken.get(frame) ?? []) part.setAttribute(name, value);
  taken.delete(frame);
}
