import { expect, it } from 'vitest';
import { noteReload } from './reload-limit';

it('lets a page be loaded again three times within a minute, and no more', () => {
  const once = noteReload([], 0);
  const twice = noteReload(once ?? [], 20_000);
  const thrice = noteReload(twice ?? [], 40_000);
  expect(thrice).toEqual([0, 20_000, 40_000]);
  expect(noteReload(thrice ?? [], 59_999)).toBeNull();
});

it('forgets reloads after a minute', () => {
  expect(noteReload([0, 20_000, 40_000], 60_000)).toEqual([20_000, 40_000, 60_000]);
});
