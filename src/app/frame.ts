/**
 * How a window stands: `alone`; `framed`, in another page; `sealed`, in a frame without an origin, where nothing can be
 * kept and no window opened.
 */
export type Frame = 'alone' | 'framed' | 'sealed';

/** How a window stands, by what a page may know of another one around it. */
export function frameOf(window: Pick<Window, 'self' | 'top' | 'origin'>): Frame {
  if (window.self === window.top) return 'alone';
  return window.origin === 'null' ? 'sealed' : 'framed';
}
