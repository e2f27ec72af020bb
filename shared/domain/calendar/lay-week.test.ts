import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../ids';
import { addDays } from './days';
import { layWeek } from './lay-week';

const monday = isoDate('2025-02-03');
const span = (start: string, end = start) => ({ start: isoDate(start), end: isoDate(end) });

test('a bar keeps its row through the week, single days fill the room beside it', () => {
  const laid = layWeek([span('2025-02-05'), span('2025-02-01', '2025-02-04'), span('2025-02-04')], monday);
  expect(laid.map(({ lane, from, to }) => ({ lane, from, to }))).toEqual([
    { lane: 0, from: 0, to: 1 },
    { lane: 1, from: 1, to: 1 },
    { lane: 0, from: 2, to: 2 },
  ]);
  expect(laid[0]).toMatchObject({ isFromBefore: true, isGoingOn: false });
});

test('of two that begin together the longer lies above', () => {
  const laid = layWeek([span('2025-02-03'), span('2025-02-03', '2025-02-20')], monday);
  expect(laid.map(({ span: { end }, lane, isGoingOn }) => [end, lane, isGoingOn])).toEqual([
    ['2025-02-20', 0, true],
    ['2025-02-03', 1, false],
  ]);
});

test('none lies over another, and each that touches the week is there', () => {
  const someSpan = fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 15 }))
    .map(([from, length]) => ({ start: addDays(monday, from), end: addDays(monday, from + length) }));
  fc.assert(
    fc.property(fc.array(someSpan, { maxLength: 40 }), (spans) => {
      const laid = layWeek(spans, monday);
      expect(laid).toHaveLength(
        spans.filter(({ start, end }) => start <= addDays(monday, 6) && end >= monday).length,
      );
      for (const [index, one] of laid.entries())
        for (const other of laid.slice(index + 1))
          if (one.lane === other.lane) expect(one.to < other.from || other.to < one.from).toBe(true);
    }),
  );
});
