interface Name {
  readonly part: Element;
  readonly name: string;
  readonly value: string;
}

/** Attributes that a page may have only once, so that of all frames on it the one in view alone has them. */
export interface Names {
  /** Takes them off everything in a frame. */
  readonly take: (frame: Element) => void;
  /**
   * The same for a frame that was given them, without looking for them: what it has got since keeps its own until they
   * are taken.
   */
  readonly takeBack: (frame: Element) => void;
  /** Gives everything in a frame what was taken. Does nothing where nothing was. */
  readonly give: (frame: Element) => void;
  /** Has them looked for when they are taken: for a frame that may get others than it was given. */
  readonly forget: (frame: Element) => void;
}

/** The answers that hold, the passages that moved them and those traced: they say what is in view, from the key on. */
export const NAMES_IN_VIEW: Names = keepNames(['data-question', 'data-passage', 'data-traced']);
/** What one part calls another by: of use to those who can reach them. */
export const IDS: Names = keepNames(['id']);

function keepNames(attributes: readonly string[]): Names {
  const named = attributes.map((name) => `[${name}]`).join();
  /** The names that the parts of a frame are without. */
  const taken = new WeakMap<Element, readonly Name[]>();
  /** The names that a frame was given back, so that they need not be looked for when they are taken again. */
  const given = new WeakMap<Element, readonly Name[]>();

  const takeFrom = (frame: Element, places: readonly Omit<Name, 'value'>[]): void => {
    const names = [...(taken.get(frame) ?? [])];
    for (const { part, name } of places) {
      const value = part.getAttribute(name);
      if (value === null) continue;
      names.push({ part, name, value });
      part.removeAttribute(name);
    }
    taken.set(frame, names);
  };
  const take = (frame: Element): void => {
    const parts = [...frame.querySelectorAll(named)];
    takeFrom(
      frame,
      parts.flatMap((part) => attributes.map((name) => ({ part, name }))),
    );
  };
  return {
    take,
    takeBack: (frame) => {
      const names = given.get(frame);
      if (names === undefined) take(frame);
      else takeFrom(frame, names);
    },
    give: (frame) => {
      const names = taken.get(frame);
      if (names === undefined) return;
      for (const { part, name, value } of names) part.setAttribute(name, value);
      taken.delete(frame);
      given.set(frame, names);
    },
    forget: (frame) => given.delete(frame),
  };
}
