import { describe, expect, it } from 'vitest';
import { openWires, type WiredWindow } from '../../../src/app/lecture/wires.ts';
import type { Signal } from '../../../src/replay/lecture/signal.ts';

const TOKEN = 'a-token-of-this-lecture';
const signal = { app: 'decision-room', token: TOKEN, kind: 'hello' } as Signal;

type Listener = (event: never) => void;

/** A window without a browser: what was stored, what listens, whom it was opened by. */
function plainWindow(parts: Partial<WiredWindow> = {}) {
  const listeners = new Map<string, Listener>();
  const stored: [string, string][] = [];
  const window = {
    opener: null,
    location: { protocol: 'https:', origin: 'https://example.org' },
    localStorage: {
      setItem: (key: string, text: string) => stored.push([key, text]),
      removeItem: () => undefined,
    },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
    ...parts,
  } as unknown as WiredWindow;
  const tell = (name: string, event: unknown) => listeners.get(name)?.(event as never);
  return { window, stored, listeners, tell };
}

/** Another window that notes what is posted to it. */
function otherWindow() {
  const posted: [unknown, string][] = [];
  return {
    closed: false,
    posted,
    postMessage: (value: unknown, target: string) => posted.push([value, target]),
  };
}

describe('the wires of a window', () => {
  it('speak to the opener, to its own origin only', () => {
    const opener = otherWindow();
    openWires(plainWindow({ opener }).window, TOKEN, () => undefined).post(signal);
    expect(opener.posted).toEqual([[signal, 'https://example.org']]);
  });

  it('speak to whoever has shown the token, and to nobody else', () => {
    const { window, tell } = plainWindow();
    const wires = openWires(window, TOKEN, () => undefined);
    const [friend, stranger, elsewhere] = [otherWindow(), otherWindow(), otherWindow()];
    tell('message', { data: signal, origin: 'https://example.org', source: friend });
    tell('message', { data: { ...signal, token: 'x' }, origin: 'https://example.org', source: stranger });
    tell('message', { data: signal, origin: 'https://elsewhere.org', source: elsewhere });
    wires.post(signal);
    expect([friend, stranger, elsewhere].map(({ posted }) => posted.length)).toEqual([1, 0, 0]);
  });

  it('rely on no origin where the page is a file', () => {
    const opener = otherWindow();
    const location = { protocol: 'file:', origin: 'file://' };
    const heard: unknown[] = [];
    const { window, tell } = plainWindow({ opener, location });
    openWires(window, TOKEN, (value) => heard.push(value)).post(signal);
    tell('message', { data: signal, origin: 'null', source: opener });
    expect(opener.posted).toEqual([[signal, '*']]);
    expect(heard).toEqual([signal]);
  });

  it('forget a window that was closed, and one that throws', () => {
    const closed = { ...otherWindow(), closed: true };
    const wires = openWires(
      plainWindow({ opener: closed, localStorage: null as never }).window,
      TOKEN,
      () => undefined,
    );
    expect(wires.any()).toBe(true);
    wires.post(signal);
    expect(wires.any()).toBe(false);
    const gone = {
      closed: false,
      postMessage: () => {
        throw new Error('gone');
      },
    };
    expect(() =>
      openWires(plainWindow({ opener: gone }).window, TOKEN, () => undefined).post(signal),
    ).not.toThrow();
  });

  it('use the storage only where there is no channel, each signal as another text', () => {
    const { window, stored, tell } = plainWindow();
    const heard: unknown[] = [];
    const wires = openWires(window, TOKEN, (value) => heard.push(value));
    wires.post(signal);
    wires.post(signal);
    expect(new Set(stored.map(([, text]) => text)).size).toBe(2);
    const [key = ''] = stored[0] ?? [];
    tell('storage', { key, newValue: 'junk {' });
    tell('storage', { key, newValue: JSON.stringify(signal) });
    tell('storage', { key: 'another', newValue: JSON.stringify(signal) });
    tell('storage', { key, newValue: null });
    expect(heard).toEqual([null, signal]);
  });

  it('say where there is none, and end without a trace', () => {
    const { window, listeners } = plainWindow({ localStorage: null as never });
    const wires = openWires(window, TOKEN, () => undefined);
    expect(wires.any()).toBe(false);
    expect(() => wires.post(signal)).not.toThrow();
    wires.close();
    expect([...listeners.keys()]).toEqual([]);
  });
});
