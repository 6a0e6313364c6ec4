/**
 * The items so that each comes after all that it needs; those that need one another in a circle come as one group.
 * Otherwise in the order given.
 * Method: R. Tarjan, "Depth-First Search and Linear Graph Algorithms" (1972), strongly connected components; with a way
 * of our own instead of calls, so that no chain is too long.
 */
export function inOrderOfNeed<Item>(
  items: readonly Item[],
  needs: (item: Item) => readonly Item[],
): readonly (readonly Item[])[] {
  const entered = new Map<Item, number>();
  const low = new Map<Item, number>();
  const open: Item[] = [];
  const isOpen = new Set<Item>();
  const groups: Item[][] = [];
  const enter = (item: Item) => {
    entered.set(item, entered.size);
    low.set(item, entered.size - 1);
    open.push(item);
    isOpen.add(item);
    return { item, rest: needs(item).values() };
  };
  const lower = (item: Item, to: number | undefined) =>
    low.set(item, Math.min(low.get(item) ?? 0, to ?? Number.POSITIVE_INFINITY));

  for (const start of items) {
    const way = entered.has(start) ? [] : [enter(start)];
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const { item, rest } = here;
      const next = rest.next();
      if (next.done !== true) {
        if (!entered.has(next.value)) way.push(enter(next.value));
        else if (isOpen.has(next.value)) lower(item, entered.get(next.value));
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) lower(before.item, low.get(item));
      if (low.get(item) !== entered.get(item)) continue;
      const group = open.splice(open.indexOf(item));
      for (const member of group) isOpen.delete(member);
      groups.push(group);
    }
  }
  return groups;
}
