/** The window's address and its history. */
export interface AddressBar {
  readonly hash: () => string;
  /** Shows a hash, as a new entry of the history or in place of the present one. */
  readonly show: (hash: string, how: 'push' | 'replace') => void;
  /** The same, but as late as `settle` is called or anything else is asked of the address: the history takes its time. */
  readonly showSoon: (hash: string, how: 'push' | 'replace') => void;
  /** Shows what is to be shown soon. */
  readonly settle: () => void;
  /** Calls back when the reader goes back or forward or edits the address; returns how to stop. */
  readonly listen: (changed: () => void) => () => void;
}

/** What of a window the address bar needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
> & {
  readonly setTimeout: (act: () => void, milliseconds: number) => unknown;
  readonly performance: Pick<Performance, 'now'>;
};

/**
 * Browsers refuse or punish more than about 100 (Safari, in 30 s) or 200 (Chromium and Firefox, in 10 s) changes of
 * the history. Below that every change is shown when it is due; above, only the newest, as soon as there is room.
 */
const MOST_CHANGES = 80;
const WITHIN = 30_000;

/** The address bar of a window. It never throws: where the history refuses, the address stays as it is. */
export function openAddressBar(window: AddressWindow): AddressBar {
  const changes: number[] = [];
  let late: string | null = null;
  let soon: { readonly hash: string; readonly how: 'push' | 'replace' }[] = [];
  /** Where the reader was when something was first to be shown soon. */
  let from = '';

  const change = (hash: string, how: 'push' | 'replace'): void => {
    changes.push(window.performance.now());
    try {
      if (how === 'push') window.history.pushState(null, '', hash);
      else window.history.replaceState(null, '', hash);
    } catch {
      // A frame without an address of its own (about:srcdoc) has no history to write; the replay goes on.
    }
  };

  const roomIn = (): number => {
    const now = window.performance.now();
    while ((changes[0] ?? now) < now - WITHIN) changes.shift();
    return changes.length < MOST_CHANGES ? 0 : (changes[0] ?? now) + WITHIN - now + 1;
  };

  const showLate = (): void => {
    settle();
    if (late === null) return;
    const hash = late;
    late = null;
    if (hash !== window.location.hash) change(hash, 'replace');
  };

  const show = (hash: string, how: 'push' | 'replace'): void => {
    if (hash === window.location.hash && late === null) return;
    const wait = roomIn();
    if (wait === 0) {
      late = null;
      change(hash, how);
      return;
    }
    if (late === null) window.setTimeout(showLate, wait);
    late = hash;
  };

  const settle = (): void => {
    const due = soon;
    soon = [];
    // Who has left for another address meanwhile is not taken back.
    if (window.location.hash === from) for (const { hash, how } of due) show(hash, how);
  };

  return {
    hash: () => {
      settle();
      return window.location.hash;
    },
    show: (hash, how) => {
      settle();
      show(hash, how);
    },
    showSoon: (hash, how) => {
      if (soon.length === 0) from = window.location.hash;
      soon.push({ hash, how });
    },
    settle,
    listen: (changed) => {
      const left = (): void => {
        soon = [];
        changed();
      };
      window.addEventListener('popstate', left);
      window.addEventListener('hashchange', left);
      return () => {
        window.removeEventListener('popstate', left);
        window.removeEventListener('hashchange', left);
      };
    },
  };
}
