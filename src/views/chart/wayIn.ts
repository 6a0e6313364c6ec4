import { type Frame, SIZES, type Spot } from './chartLayout.ts';
import { RANK_GAP } from './layOutLevel.ts';

/**
 * A way that ends at the edge of `around`, taken on to a box that stands inside it: down the free channel at the
 * left, so that it crosses neither the title nor the boxes above.
 */
export function wayIn(spots: readonly Spot[], box: Frame, around: Frame): readonly Spot[] {
  const end = spots.at(-1);
  if (end === undefined) return spots;
  const channel = around.x + SIZES.outer.channel;
  const level = box.y + Math.round(box.height / 2);
  const fromAbove = end[1] <= around.y + around.height / 2;
  const before = fromAbove ? around.y - RANK_GAP / 2 : around.y + around.height + RANK_GAP / 2;
  return [...spots.slice(0, -1), [channel, before], [channel, level], [box.x, level]];
}

/** A way that begins at the edge of `around`, begun at a box inside it: through the channel at the right. */
export function wayOut(spots: readonly Spot[], box: Frame, around: Frame): readonly Spot[] {
  const [begin] = spots;
  if (begin === undefined) return spots;
  const channel = around.x + around.width - SIZES.outer.channel;
  const level = box.y + Math.round(box.height / 2);
  const downwards = begin[1] >= around.y + around.height / 2;
  const after = downwards ? around.y + around.height + RANK_GAP / 2 : around.y - RANK_GAP / 2;
  return [[box.x + box.width, level], [channel, level], [channel, after], ...spots.slice(1)];
}
