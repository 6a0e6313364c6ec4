declare global {
  interface Window {
    /** Set by the script in index.html, which runs before this one. */
    earlyKeys?: { readonly events: KeyboardEvent[]; readonly stop: () => void };
  }
}

/** The keys pressed while the page stood but nobody listened yet, once; from then on they are the caller's to hear. */
export function takeEarlyKeys(): readonly KeyboardEvent[] {
  const early = window.earlyKeys;
  early?.stop();
  return early?.events.splice(0) ?? [];
}
