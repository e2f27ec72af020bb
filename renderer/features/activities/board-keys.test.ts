import { expect, it } from 'vitest';
import type { ActivityId } from '@shared/domain/ids';
import { boardMove, boardStep } from './board-keys';

const card = (id: string) => ({ id: id as ActivityId });
const columns = [[card('a'), card('b'), card('c')], [], [card('d')], [card('e'), card('f')]];
const step = (from: string, key: string) => boardStep(columns, card(from), key)?.id;
const press = (key: string, ctrlKey = true) => ({ key, ctrlKey, metaKey: false });

it('goes up and down a column, and stops at its ends', () => {
  expect(step('a', 'ArrowDown')).toBe('b');
  expect(step('c', 'ArrowUp')).toBe('b');
  expect(step('c', 'ArrowDown')).toBeUndefined();
  expect(step('a', 'Enter')).toBeUndefined();
});

it('goes sideways past empty columns, to the same height or the last card', () => {
  expect(step('c', 'ArrowRight')).toBe('d');
  expect(step('d', 'ArrowLeft')).toBe('a');
  expect(step('d', 'ArrowRight')).toBe('e');
  expect(step('e', 'ArrowRight')).toBeUndefined();
  expect(step('gone', 'ArrowRight')).toBeUndefined();
});

it('moves a card to the next status with Ctrl and an arrow, and not over the edge', () => {
  expect(boardMove({ status: 'planned' }, press('ArrowRight'))).toBe('ongoing');
  expect(boardMove({ status: 'done' }, press('ArrowLeft'))).toBe('ongoing');
  expect(boardMove({ status: 'planned' }, press('ArrowLeft'))).toBeUndefined();
  expect(boardMove({ status: 'cancelled' }, press('ArrowRight'))).toBeUndefined();
  expect(boardMove({ status: 'planned' }, press('ArrowRight', false))).toBeUndefined();
  expect(boardMove({ status: 'planned' }, press('ArrowDown'))).toBeUndefined();
});
