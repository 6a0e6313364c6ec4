import type { Role } from '../../replay/lecture/signal.ts';
import { lectureToken, windowName } from './lectureWindows.ts';

const SIZE = 'popup,width=1200,height=760';

/**
 * Opens a window of the lecture that this window belongs to, or brings it to the front where it is open.
 * To be called from a key or a click, else browsers refuse.
 * @param own what this window is from now on.
 * @param address the hash of the place to open at, its view included.
 * @returns whether the browser opened it.
 */
export function openWindow(window: Window, own: Role, role: Role, address: string): boolean {
  const token = lectureToken(window, window.location.hash);
  window.name = windowName(own, token);
  try {
    const [page = ''] = window.location.href.split('#');
    const opened = window.open(
      `${page}${address}`,
      windowName(role, token),
      role === 'presenter' ? SIZE : '',
    );
    if (opened === null || opened.closed) return false;
    opened.focus();
    return true;
  } catch {
    return false;
  }
}
