/** Where the reader's place and preferences are kept between visits; works, forgetfully, where nothing can be kept. */
export interface Shelf {
  /** Whether what is written will be there next time. Turns false at the first refusal and stays so. */
  readonly keeps: () => boolean;
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A shelf over a browser's storage.
 * @param open gives the storage; it may throw, since merely reading `window.localStorage` does in a sandboxed frame.
 */
export function openShelf(open: () => Store): Shelf {
  const memory = new Map<string, string>();
  let store: Store | null = null;
  try {
    store = open();
  } catch {
    store = null;
  }

  return {
    keeps: () => store !== null,
    read: (key) => {
      const remembered = memory.get(key);
      if (remembered !== undefined) return remembered;
      try {
        return store?.getItem(key) ?? null;
      } catch {
        store = null;
        return null;
      }
    },
    write: (key, text) => {
      try {
        if (store === null) memory.set(key, text);
        else store.setItem(key, text);
      } catch {
        store = null;
        memory.set(key, text);
      }
    },
  };
}
