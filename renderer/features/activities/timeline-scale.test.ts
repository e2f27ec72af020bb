import { expect, test } from 'vitest';
import { isoDate } from '@shared/domain/ids';
import { extentOf, layMarks, percentAt, ticksOf, timelineScale } from './timeline-scale';

const first = isoDate('2024-08-15');
const last = isoDate('2026-09-01');
const scale = timelineScale(first, last, 'quarter');

test('time is whole months round what is shown', () => {
  expect(scale.start).toBe('2024-08-01');
  expect(percentAt(scale, isoDate('2024-08-01'))).toBe(0);
  expect(percentAt(scale, isoDate('2026-10-01'))).toBe(100);
});

test('a day has its own length, and what reaches outside is cut', () => {
  const { width } = extentOf(scale, first, first);
  expect(width).toBeCloseTo(100 / scale.days);
  expect(extentOf(scale, isoDate('2020-01-01'), isoDate('2030-01-01'))).toEqual({ left: 0, width: 100 });
});

test('years stand over quarters or months, months over weeks, with nothing between', () => {
  const labels = (zoom: 'year' | 'quarter' | 'month') =>
    ticksOf(timelineScale(first, last, zoom)).map((ticks) => ticks.slice(0, 3).map(({ label }) => label));
  expect(labels('year')).toEqual([
    ['2024', '2025', '2026'],
    ['Kv 3', 'Kv 4', 'Kv 1'],
  ]);
  expect(labels('quarter')[1]).toEqual(['aug', 'sep', 'okt']);
  expect(labels('month')).toEqual([
    ['Augusti 2024', 'September 2024', 'Oktober 2024'],
    ['31', '32', '33'],
  ]);
  for (const ticks of ticksOf(scale))
    expect(ticks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
});

test('words of marks never lie over others; what finds no room keeps its sign', () => {
  const on = (date: string) => ({ on: isoDate(date), words: 'Senast rekvisition' });
  const laid = layMarks(scale, [on('2025-01-01'), on('2025-01-02'), on('2025-01-03'), on('2025-06-01')], 2);
  expect(laid.map(({ line }) => line)).toEqual([0, 1, null, 0]);
});

test('near the end of the time the words stand before their sign', () => {
  const [laid] = layMarks(scale, [{ on: isoDate('2026-09-20'), words: 'Senast slutrapport' }], 1);
  expect(laid).toMatchObject({ line: 0, isBefore: true });
});
