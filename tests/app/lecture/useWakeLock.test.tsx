import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useWakeLock } from '../../../src/app/lecture/useWakeLock.ts';

function Window() {
  useWakeLock();
  return null;
}

function allow(request: () => Promise<unknown>) {
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'wakeLock');
  Reflect.deleteProperty(document, 'hidden');
});

test('the screen is kept awake, again after the window was out of sight, and let go at the end', async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  allow(request);
  const { unmount } = render(<Window />);
  expect(request).toHaveBeenCalledExactlyOnceWith('screen');
  setHidden(true);
  expect(request).toHaveBeenCalledTimes(1);
  await act(async () => setHidden(false));
  expect(request).toHaveBeenCalledTimes(2);
  unmount();
  expect(release).toHaveBeenCalled();
});

test('where it is refused, or unknown, the lecture goes on', async () => {
  allow(() => Promise.reject(new DOMException('low battery', 'NotAllowedError')));
  await act(async () => void render(<Window />));
  Reflect.deleteProperty(navigator, 'wakeLock');
  await act(async () => void render(<Window />));
});
