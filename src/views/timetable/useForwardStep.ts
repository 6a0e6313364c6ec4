import { useState } from 'react';
import type { Replay } from '../../replay/replay.ts';

/** Not null from a step forward until its message has arrived; any other move ends it. */
export function useForwardStep(n: number, replay: Replay): { readonly arrive: () => void } | null {
  const [seen, setSeen] = useState({ n, replay, forward: false });
  const moved = seen.n !== n || seen.replay !== replay;
  const now = moved ? { n, replay, forward: seen.replay === replay && n === seen.n + 1 } : seen;
  if (moved) setSeen(now);
  return now.forward ? { arrive: () => setSeen({ n, replay, forward: false }) } : null;
}
