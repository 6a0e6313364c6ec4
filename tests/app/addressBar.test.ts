import { describe, expect, it } from 'vitest';
import { type AddressWindow, openAddressBar } from '../../src/app/addressBar.ts';

/** A window whose clock only moves when told to. */
function stillWindow(refuses = false) {
  let now = 0;
  const timers: { at: number; act: () => void }[] = [];
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
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: (act: () => void, milliseconds: number) => timers.push({ at: now + milliseconds, act }),
    performance: { now: () => now },
  } as unknown as AddressWindow;
  const wait = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers.splice(0)) timer.act();
  };
  return { window, entries, location, wait };
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

  it('leaves the address alone where the history refuses', () => {
    const { window, location } = stillWindow(true);
    openAddressBar(window).show('#/one', 'push');
    expect(location.hash).toBe('#/start');
  });
});
