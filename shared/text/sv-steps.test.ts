import { expect, it } from 'vitest';
import { stepOf } from './sv-steps';

it('names a change by the thing and by what of it was changed', () => {
  expect(stepOf('Närvaroteam', 'Beslut')).toBe('Närvaroteam: beslut');
  expect(stepOf('Konferenser', 'Målvärde, Konferenser')).toBe('Konferenser: målvärde');
  expect(stepOf('Konferenser', undefined)).toBe('Konferenser');
});
