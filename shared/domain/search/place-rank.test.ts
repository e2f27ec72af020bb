import { expect, it } from 'vitest';
import { placeRank } from './place-rank';
import { searchWords } from './search-words';

const plan = { title: 'Mål och plan', words: 'Delmål Insatsområden Etapper' };
const rank = (query: string, place = plan) => placeRank(place, searchWords(query));

it('puts the name itself before what begins it, its words, other words for it, and what is inside', () => {
  const ranks = ['mål och plan', 'mål', 'plan', 'etapper', 'plan etapper'].map((query) => rank(query));
  expect(ranks).toEqual([0, 1, 2, 3, 3]);
  expect(rank('tidslinje', { title: 'Tidslinje', words: '' })).toBe(0);
  expect(rank('linje', { title: 'Tidslinje', words: '' })).toBe(4);
});

it('finds no place by a few letters inside a word, nor by words that it has only some of', () => {
  expect(rank('al', { title: 'Kalender', words: '' })).toBeNull();
  expect(rank('plan i Nora')).toBeNull();
});
