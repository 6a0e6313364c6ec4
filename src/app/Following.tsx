import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

interface FollowingProps {
  /** The step in view. */
  readonly n: number;
  /** Draws what belongs to a step. Give the same function as long as what it draws is the same. */
  readonly draw: (n: number) => ReactNode;
}

/** What follows a step's words: they are painted first, and this right after them. */
export const Following = memo(function Following({ n, draw }: FollowingProps) {
  const [followed, follow] = useState({ n, draw });
  const same = followed.draw === draw;
  useEffect(() => {
    if (same && followed.n === n) return;
    return afterPaint(() => startTransition(() => follow({ n, draw })));
  }, [same, followed, n, draw]);
  return draw(same ? followed.n : n);
});
