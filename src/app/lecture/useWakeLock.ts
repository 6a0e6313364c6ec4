import { useEffect } from 'react';

/** Keeps the screen from going dark as long as the page is in sight, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: { readonly release: () => Promise<void> } | null = null;
    let over = false;
    const hold = async (): Promise<void> => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (over) await held.release();
        else lock = held;
      } catch {
        // A low battery or a frame may refuse it; the lecture goes on.
      }
    };
    const again = (): void => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
