import { describe, expect, it } from 'vitest';
import { type AddressWindow, openAddressBar } from '../../src/app/addressBar.ts';

/** A window whose clock only moves when told to. */
function stillWindow(refuses = false) {
  let now = 0;
  const timers: { at: number; act: () => void }[] = [];
  const listeners = new Set<() => void>();
  const entries = ['#/start'];
  const location = { hash: '#/start' };
  const write = (how: 'push' | 'replace') => (_state: unknown, _title: string, url?: string | URL | null) => {
    if (refuses) throw new DOMException('insecure', 'SecurityError');
    location.hash = String(url);
    if (how === 'push') entries.push(location.hash);
    else entries[entries.length - 1] = location.hash;
  };
  const window = {
    location,
    history: { pushState: write('push'), replaceState: write('replace') },
    addEventListener: (_kind: string, heard: () => void) => listeners.add(heard),
    removeEventListener: () => undefined,
    setTimeout: (act: () => void, milliseconds: number) => timers.push({ at: now + milliseconds, act }),
    performance: { now: () => now },
  } as unknown as AddressWindow;
  const wait = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers.splice(0)) timer.act();
  };
  /** As the reader goes to another address. */
  const leave = (hash: string, isHeard = true): void => {
    location.hash = hash;
    entries.push(hash);
    if (isHeard) for (const heard of listeners) heard();
  };
  return { window, entries, location, wait, leave };
}

describe('the address bar', () => {
  it('adds an entry for a step taken and none for a step played', () => {
    const { window, entries } = stillWindow();
    const bar = openAddressBar(window);
    bar.show('#/one', 'push');
    bar.show('#/two', 'replace');
    expect(entries).toEqual(['#/start', '#/two']);
  });

  it('adds nothing for the address that is there', () => {
    const { window, entries } = stillWindow();
    openAddressBar(window).show('#/start', 'push');
    expect(entries).toEqual(['#/start']);
  });

  it('shows only the newest of a burst that browsers would refuse, once there is room', () => {
    const { window, entries, location, wait } = stillWindow();
    const bar = openAddressBar(window);
    for (let step = 1; step <= 200; step += 1) bar.show(`#/${step}`, 'push');
    expect(entries.length).toBeLessThan(100);
    wait(30_001);
    expect(location.hash).toBe('#/200');
    expect(entries.length).toBeLessThan(100);
  });

  describe('shows soon', () => {
    const opened = () => {
      const still = stillWindow();
      const bar = openAddressBar(still.window);
      bar.listen(() => undefined);
      bar.showSoon('#/one', 'push');
      bar.showSoon('#/two', 'push');
      return { ...still, bar };
    };

    it('each step as an entry of its own, once it is settled', () => {
      const { bar, entries } = opened();
      expect(entries).toEqual(['#/start']);
      bar.settle();
      expect(entries).toEqual(['#/start', '#/one', '#/two']);
      bar.settle();
      expect(entries).toHaveLength(3);
    });

    it('and before anything else is asked of it', () => {
      const { bar, entries } = opened();
      expect(bar.hash()).toBe('#/two');
      bar.showSoon('#/three', 'push');
      bar.show('#/kim', 'push');
      expect(entries).toEqual(['#/start', '#/one', '#/two', '#/three', '#/kim']);
    });

    it.each([true, false])('nothing to who has left meanwhile, heard of or not: %s', (isHeard) => {
      const { bar, entries, leave } = opened();
      leave('#/elsewhere', isHeard);
      bar.settle();
      expect(entries).toEqual(['#/start', '#/elsewhere']);
      bar.showSoon('#/next', 'push');
      bar.settle();
      expect(entries).toEqual(['#/start', '#/elsewhere', '#/next']);
    });

    it('nothing to who has left and come to the same address', () => {
      const { bar, entries, leave } = opened();
      leave('#/start');
      bar.settle();
      expect(entries).toEqual(['#/start', '#/start']);
    });
  });

  it('leaves the address alone where the history refuses', () => {
    const { window, location } = stillWindow(true);
    openAddressBar(window).show('#/one', 'push');
    expect(location.hash).toBe('#/start');
  });
});
