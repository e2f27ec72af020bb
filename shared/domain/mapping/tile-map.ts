/** Where a municipality's tile stands: column and row from the upper left, half steps allowed. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** Roughly as the county lies: the Bergslagen municipalities in the north, Vättern in the south. */
const PLACES: Readonly<Record<string, TilePlace>> = {
  hällefors: { column: 0.5, row: 0 },
  ljusnarsberg: { column: 1.5, row: 0 },
  nora: { column: 1, row: 1 },
  lindesberg: { column: 2, row: 1 },
  karlskoga: { column: 0.5, row: 2 },
  örebro: { column: 2.5, row: 2 },
  lekeberg: { column: 1.5, row: 2 },
  degerfors: { column: 0, row: 3 },
  laxå: { column: 1, row: 3 },
  kumla: { column: 2, row: 3 },
  askersund: { column: 1, row: 4 },
  hallsberg: { column: 2, row: 4 },
};

/** Columns and rows of the whole map. */
export const MAP_SIZE = { columns: 3.5, rows: 5 } as const;

/** Where a municipality stands on the map, by its name, "Nora kommun" as "Nora"; undefined outside Örebro län. */
export function tilePlace(name: string): TilePlace | undefined {
  const key = name
    .normalize('NFC')
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/\s+kommun$/, '');
  return Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
}

/** Shades of the map, from nothing to most. Each is told in words and figures too. */
export const SHADES = 5;

/** Which shade a count has, 0 for nothing; the others share the way to the highest count evenly. */
export function shadeOf(count: number, highest: number): number {
  if (count <= 0 || highest <= 0) return 0;
  return Math.min(SHADES - 1, Math.max(1, Math.ceil((count / highest) * (SHADES - 1))));
}

/** The counts that each shade stands for, the first and the last, for a map whose highest count is given. */
export function shadeRanges(
  highest: number,
): readonly { readonly shade: number; readonly from: number; readonly to: number }[] {
  const ranges: { shade: number; from: number; to: number }[] = [{ shade: 0, from: 0, to: 0 }];
  for (let count = 1; count <= highest; count += 1) {
    const shade = shadeOf(count, highest);
    const last = ranges.at(-1);
    if (last?.shade === shade) last.to = count;
    else ranges.push({ shade, from: count, to: count });
  }
  return ranges;
}
