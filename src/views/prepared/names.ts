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
/** The names that a frame was given back, so that they need not be looked for when they are taken again. */
const given = new WeakMap<Element, readonly Name[]>();

/** Takes the names off everything in a frame, so that only the step in view has any. */
export function takeNames(frame: Element): void {
  const named = [...frame.querySelectorAll(NAMED)];
  take(
    frame,
    named.flatMap((part) => NAMES.map((name) => ({ part, name }))),
  );
}

/**
 * The same for a frame that was given its names, without looking for them: what it has got since keeps its own until
 * they are taken.
 */
export function takeNamesBack(frame: Element): void {
  const names = given.get(frame);
  if (names === undefined) takeNames(frame);
  else take(frame, names);
}

/** Gives everything in a frame its names back. Does nothing where they were not taken. */
export function giveNames(frame: Element): void {
  const names = taken.get(frame);
  if (names === undefined) return;
  for (const { part, name, value } of names) part.setAttribute(name, value);
  taken.delete(frame);
  given.set(frame, names);
}

/** Has its names looked for when they are taken: for a frame that may get others than it was given. */
export function forgetNames(frame: Element): void {
  given.delete(frame);
}

function take(frame: Element, places: readonly Omit<Name, 'value'>[]): void {
  const names = [...(taken.get(frame) ?? [])];
  for (const { part, name } of places) {
    const value = part.getAttribute(name);
    if (value === null) continue;
    names.push({ part, name, value });
    part.removeAttribute(name);
  }
  taken.set(frame, names);
}
