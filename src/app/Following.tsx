import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

interface FollowingProps {
  /** The step in view. */
  readonly n: number;
  /** Whether that step is painted already. */
  readonly painted: boolean;
  /** Draws what belongs to a step. Give the same function as long as what it draws is the same. */
  readonly draw: (n: number) => ReactNode;
}

/** What follows a step's words: they are painted first, and this right after them. */
export const Following = memo(function Following({ n, painted, draw }: FollowingProps) {
  const [followed, follow] = useState({ n, draw });
  const follows = followed.n === n && followed.draw === draw;
  const waits = !follows && !painted && followed.draw === draw;
  if (!follows && !waits) follow({ n, draw });
  useEffect(() => {
    if (!waits) return;
    return afterPaint(() => startTransition(() => follow({ n, draw })));
  }, [waits, n, draw]);
  return draw(waits ? followed.n : n);
});
