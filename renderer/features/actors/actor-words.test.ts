import { expect, it } from 'vitest';
import { pairIn, rolesIn } from './actor-words';

it('reads roles from one line, each once', () => {
  expect(rolesIn('pilotägare,  värd för forum; pilotägare, ')).toEqual(['pilotägare', 'värd för forum']);
  expect(rolesIn('  ')).toEqual([]);
});

it('reads two different ids from an address', () => {
  expect(pairIn('a~b')).toEqual(['a', 'b']);
  expect(pairIn('a~a')).toBeNull();
  expect(pairIn('a')).toBeNull();
});
