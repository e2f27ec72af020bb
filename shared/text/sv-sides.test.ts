import { expect, test } from 'vitest';
import { COUNTED, linesOfSides } from './sv-sides';

const now = { counts: { projects: 2, budgetRows: 1200 }, ore: '1234550' };
const then = { counts: { projects: 1 }, ore: '-5' };

const plain = (text: string): string => text.replace(/\s/g, ' ');
const linesOf = (...sides: Parameters<typeof linesOfSides>) =>
  linesOfSides(...sides).map((line) => [line.name, plain(line.now), plain(line.then)]);

test('every kind is counted on both sides, also where a side has none, and the sum stands last', () => {
  expect(linesOf(now, then)).toEqual([
    ['Projekt', '2', '1'],
    ['Budgetversioner', '0', '0'],
    ['Budgetrader', '1 200', '0'],
    ['Besked från finansiärer', '0', '0'],
    ['Kontaktpersoner', '0', '0'],
    ['Ihågkomna blad', '0', '0'],
    ['Summa av inmatade belopp, kr', '12 345,50', '−0,05'],
  ]);
});

test('kinds of the work are counted where a side has any', () => {
  const withWork = { counts: { ...now.counts, activities: 10_000, actors: 0 }, ore: '0' };
  expect(linesOf(withWork, then).filter(([name]) => name === 'Aktiviteter' || name === 'Aktörer')).toEqual([
    ['Aktiviteter', '10 000', '0'],
  ]);
  expect(linesOf(then, withWork).map(([name]) => name)).toContain('Aktiviteter');
});

test('the kinds can be narrowed down; the sum is there all the same', () => {
  const projects = COUNTED.filter(([table]) => table === 'projects');
  expect(linesOf(now, then, projects).map(([name]) => name)).toEqual([
    'Projekt',
    'Summa av inmatade belopp, kr',
  ]);
});
