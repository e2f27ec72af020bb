import type { Municipality } from '../plan/plan-part';
import { reaching, type Coverage, type CoverageCount } from './coverage';
import { MAP_SIZE, shadeOf, tilePlace } from './tile-map';

/** A tile's size and the room between two, in the map's own units. */
export const TILE = { width: 100, height: 60, gap: 4 } as const;

const across = (columns: number): number => columns * (TILE.width + TILE.gap) - TILE.gap;
const down = (rows: number): number => rows * (TILE.height + TILE.gap) - TILE.gap;
/** Room for a focus ring round the outermost tiles. */
const EDGE = 4;

export const tileMapSize = {
  width: across(MAP_SIZE.columns) + 2 * EDGE,
  height: down(MAP_SIZE.rows) + 2 * EDGE,
} as const;

export interface MapTile {
  readonly municipality: Municipality;
  readonly count: CoverageCount;
  readonly shade: number;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** The municipalities of the map with what reaches them in one focus area, or in all of them when it is ''. */
export function mapTiles(
  { rows, focusAreas }: Coverage,
  focusArea: string,
): {
  readonly tiles: readonly MapTile[];
  /** The highest count on the map. */
  readonly highest: number;
  /** The names of those that have no place on it. */
  readonly outside: readonly string[];
} {
  const index = focusAreas.findIndex(({ id }) => id === focusArea);
  const counted = rows.map(({ municipality, cells, total }) => ({
    municipality,
    count: (index < 0 ? undefined : cells[index]) ?? total,
    place: tilePlace(municipality.title),
  }));
  const highest = counted.reduce(
    (most, { count, place }) => (place ? Math.max(most, reaching(count)) : most),
    0,
  );
  return {
    tiles: counted.flatMap(({ municipality, count, place }) =>
      place
        ? [
            {
              municipality,
              count,
              shade: shadeOf(reaching(count), highest),
              x: EDGE + place.column * (TILE.width + TILE.gap),
              y: EDGE + place.row * (TILE.height + TILE.gap),
            },
          ]
        : [],
    ),
    highest,
    outside: counted.filter(({ place }) => !place).map(({ municipality }) => municipality.title),
  };
}
