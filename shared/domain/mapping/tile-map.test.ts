import { COUNTY } from '@tests/fixtures/mapping-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAP_SIZE, SHADES, shadeOf, shadeRanges, tilePlace } from './tile-map';

test('every municipality of the county has a tile of its own within the map', () => {
  const places = COUNTY.map((name) => tilePlace(name));
  for (const [at, place] of places.entries()) {
    expect(place, COUNTY[at]).toBeDefined();
    if (!place) continue;
    expect(place.column + 1).toBeLessThanOrEqual(MAP_SIZE.columns);
    expect(place.row + 1).toBeLessThanOrEqual(MAP_SIZE.rows);
    const overlapping = places.filter(
      (other) => other?.row === place.row && Math.abs(other.column - place.column) < 1,
    );
    expect(overlapping).toEqual([place]);
  }
});

test('a municipality is known by its name in any case, with or without the word kommun, and no other is', () => {
  expect(tilePlace(' ÖREBRO kommun')).toEqual(tilePlace('Örebro'));
  expect(tilePlace('A\u030askersund')).toBeUndefined();
  expect(tilePlace('Laxa\u030a')).toEqual(tilePlace('Laxå'));
  expect(tilePlace('Västerås')).toBeUndefined();
  expect(tilePlace('constructor')).toBeUndefined();
});

test('nothing has the shade of nothing, the highest the darkest, and more is never lighter', () => {
  expect([0, 1, 2, 3, 4].map((count) => shadeOf(count, 4))).toEqual([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (highest) => {
      expect(shadeOf(0, highest)).toBe(0);
      expect(shadeOf(highest, highest)).toBe(SHADES - 1);
      for (let count = 1; count <= highest; count += 1)
        expect(shadeOf(count, highest)).toBeGreaterThanOrEqual(Math.max(1, shadeOf(count - 1, highest)));
    }),
  );
});

test('the key of the shades holds every count once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (highest) => {
      const counts = shadeRanges(highest).flatMap(({ shade, from, to }) => {
        const own = Array.from({ length: to - from + 1 }, (_, at) => from + at);
        for (const count of own) expect(shadeOf(count, highest)).toBe(shade);
        return own;
      });
      expect(counts).toEqual(Array.from({ length: highest + 1 }, (_, count) => count));
    }),
  );
});
