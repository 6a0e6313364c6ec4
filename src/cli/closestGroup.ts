/** A point in units of a frame. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The fewest that need a frame of their own. */
const FEWEST = 3;

/**
 * The largest group in which each is nearer than `reach` to another one of the group; empty where none has three.
 * @param at where each stands.
 */
export function closestGroup<Item>(
  items: readonly Item[],
  at: (item: Item) => Point,
  reach: number,
): readonly Item[] {
  const left = new Set(items);
  let largest: readonly Item[] = [];
  for (const first of items) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group) {
      const from = at(member);
      for (const other of left) {
        const to = at(other);
        if (Math.hypot(to.x - from.x, to.y - from.y) < reach && left.delete(other)) group.push(other);
      }
    }
    if (group.length > largest.length) largest = group;
  }
  return largest.length < FEWEST ? [] : largest;
}
