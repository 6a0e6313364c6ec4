import { APP, isForLecture, type Signal } from '../../replay/lecture/signal.ts';

/** Everything that carries signals from a window to the others of its lecture. */
export interface Wires {
  readonly post: (signal: Signal) => void;
  /** Whether there is anything that could carry a signal. */
  readonly any: () => boolean;
  readonly close: () => void;
}

/** What of a window its wires need. Each of them may be missing, or throw when it is merely looked at. */
export interface WiredWindow {
  readonly BroadcastChannel?: new (name: string) => Channel;
  readonly opener: unknown;
  readonly location: Pick<Location, 'protocol' | 'origin'>;
  readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>;
  readonly addEventListener: Window['addEventListener'];
  readonly removeEventListener: Window['removeEventListener'];
}

interface Channel {
  onmessage: ((event: MessageEvent) => void) | null;
  readonly postMessage: (value: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens the wires of a window. A channel that reaches every window of the same origin; the window that opened this one
 * and those that spoke to it, because from a file some browsers have a channel that reaches nobody; the storage, where
 * there is no channel. What comes twice is heard twice: the lecture minds.
 * @param heard told everything that comes, foreign things included.
 */
export function openWires(window: WiredWindow, token: string, heard: (value: unknown) => void): Wires {
  const direct = openDirect(window, token, heard);
  const shared = openChannel(window, token, heard) ?? openStorage(window, token, heard);
  return {
    post: (signal) => {
      direct.post(signal);
      shared?.post(signal);
    },
    any: () => shared !== null || direct.any(),
    close: () => {
      direct.close();
      shared?.close();
    },
  };
}

/** From window to window: the one that opened this one, and each that has proved to know the token. */
function openDirect(window: WiredWindow, token: string, heard: (value: unknown) => void): Wires {
  const others = new Set<Window>();
  if (isWindow(window.opener)) others.add(window.opener);
  // From a file every origin is "null", and a signal addressed to the own origin is lost.
  const web = /^https?:$/.test(window.location.protocol);
  const target = web ? window.location.origin : '*';
  const listen = (event: MessageEvent): void => {
    const isOurs = !web || event.origin === window.location.origin;
    if (isOurs && isForLecture(event.data, token) && isWindow(event.source)) others.add(event.source);
    heard(isOurs ? event.data : null);
  };
  window.addEventListener('message', listen);
  return {
    post: (signal) => {
      for (const other of others) {
        try {
          if (other.closed) others.delete(other);
          else other.postMessage(signal, target);
        } catch {
          others.delete(other);
        }
      }
    },
    any: () => others.size > 0,
    close: () => window.removeEventListener('message', listen),
  };
}

function openChannel(window: WiredWindow, token: string, heard: (value: unknown) => void): Wires | null {
  try {
    if (window.BroadcastChannel === undefined) return null;
    const channel = new window.BroadcastChannel(`${APP}.${token}`);
    channel.onmessage = ({ data }) => heard(data);
    return {
      post: (signal) => {
        try {
          channel.postMessage(signal);
        } catch {
          // Closed under a page that is on its way out; there is nobody left to tell.
        }
      },
      any: () => true,
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}

/** Every window of the same origin is told of what another one stores. */
function openStorage(window: WiredWindow, token: string, heard: (value: unknown) => void): Wires | null {
  const key = `${APP}.signal.${token}`;
  const attempt = (act: (storage: WiredWindow['localStorage']) => void): boolean => {
    try {
      act(window.localStorage);
      return true;
    } catch {
      return false;
    }
  };
  if (!attempt((storage) => storage.removeItem(key))) return null;
  const listen = (event: StorageEvent): void => {
    if (event.key !== key || event.newValue === null) return;
    heard(parse(event.newValue));
  };
  window.addEventListener('storage', listen);
  let count = 0;
  return {
    post: (signal) => {
      count += 1;
      // The same text stored twice is told once; the count makes every signal another text.
      attempt((storage) => storage.setItem(key, JSON.stringify({ ...signal, count })));
      if (signal.kind === 'bye') attempt((storage) => storage.removeItem(key));
    },
    any: () => true,
    close: () => {
      window.removeEventListener('storage', listen);
      attempt((storage) => storage.removeItem(key));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A window of whatever origin: nothing else may be asked of it. */
function isWindow(value: unknown): value is Window {
  try {
    return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
  } catch {
    return false;
  }
}
