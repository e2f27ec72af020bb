import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampToDisplays, FIRST_STATE, parseWindowState, printWindowState, SMALLEST } from './window-state';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 2560, height: 1400 };

describe('remembering', () => {
  test('what is printed is read back', () => {
    const bounds = { x: -1200, y: 40, width: 1100, height: 700 };
    expect(parseWindowState(printWindowState(bounds, true))).toEqual({
      place: { x: -1200, y: 40 },
      width: 1100,
      height: 700,
      maximized: true,
    });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"x":0,"y":0,"width":1100}',
    '{"x":0,"y":0,"width":"1100","height":700,"maximized":false}',
    '{"x":0.5,"y":0,"width":1100,"height":700,"maximized":false}',
    '{"x":1e400,"y":0,"width":1100,"height":700,"maximized":false}',
    '{"x":0,"y":0,"width":1100,"height":700,"maximized":"yes"}',
  ])('%s is forgotten', (text) => {
    expect(parseWindowState(text)).toEqual(FIRST_STATE);
  });
});

describe('fitting on the displays', () => {
  const at = (x: number, y: number, width = 1280, height = 800) => ({
    ...FIRST_STATE,
    place: { x, y },
    width,
    height,
  });

  test('a window that fits stays where it was', () => {
    expect(clampToDisplays(at(2000, 100), [laptop, beside])).toEqual(at(2000, 100));
  });

  test('a window half outside is moved in', () => {
    expect(clampToDisplays(at(1500, -50), [laptop])).toEqual(at(640, 0));
  });

  test('a window between two displays goes to the one that holds most of it', () => {
    expect(clampToDisplays(at(1800, 100), [laptop, beside])).toEqual(at(1920, 100));
  });

  test('a window of a display that is gone forgets its place', () => {
    expect(clampToDisplays(at(2000, 100), [laptop])).toEqual({ ...at(0, 0), place: null });
  });

  test('a window larger than the display is made smaller', () => {
    expect(clampToDisplays(at(0, 0, 5000, 3000), [laptop])).toEqual(at(0, 0, 1920, 1040));
  });

  test('a window too small to work in is made larger', () => {
    expect(clampToDisplays(at(10, 10, 1, 1), [laptop])).toEqual(at(10, 10, SMALLEST.width, SMALLEST.height));
  });

  test('whatever was remembered, a window with a place lies whole on a display', () => {
    const number = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(number, number, number, number, (x, y, width, height) => {
        const state = clampToDisplays(at(x, y, width, height), [laptop, beside]);
        if (state.place === null) return;
        const { place } = state;
        const isInside = [laptop, beside].some(
          (display) =>
            place.x >= display.x &&
            place.y >= display.y &&
            place.x + state.width <= display.x + display.width &&
            place.y + state.height <= display.y + display.height,
        );
        expect(isInside).toBe(true);
      }),
    );
  });
});
