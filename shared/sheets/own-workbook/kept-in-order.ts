/** The longest run of items that kept their order among each other; what is left out was moved. `rankOf` is the old order. */
export function keptInOrder<Item>(items: readonly Item[], rankOf: (item: Item) => number): ReadonlySet<Item> {
  const tails: number[] = [];
  const previous: number[] = [];
  const ranks = items.map(rankOf);
  ranks.forEach((rank, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[tails[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  });
  const kept = new Set<Item>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const item = items[index];
    if (item !== undefined) kept.add(item);
  }
  return kept;
}
