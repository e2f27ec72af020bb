import { describe, expect, it } from 'vitest';
import { meansAllAreas, meansWholeCounty, readMark, splitList } from './split-list';

const SCHOOL = 'Måluppfyllelse i skola/väl fungerande skolgång';

describe('several names in a cell', () => {
  it.each([
    ['Örebro, Kumla', ['Örebro', 'Kumla']],
    ['Örebro; Kumla / Nora', ['Örebro', 'Kumla', 'Nora']],
    ['Örebro\nKumla\r\nNora', ['Örebro', 'Kumla', 'Nora']],
    ['Örebro, Kumla och Nora', ['Örebro', 'Kumla', 'Nora']],
    ['- Örebro\n- Kumla', ['Örebro', 'Kumla']],
    ['1. Örebro\n2. Kumla', ['Örebro', 'Kumla']],
    ['Örebro,, Örebro', ['Örebro']],
    ['-', []],
    ['', []],
  ])('“%s” is split', (text, names) => {
    expect(splitList(text, [])).toEqual(names);
  });

  it('keeps a known name whole that holds a slash, in any case', () => {
    expect(splitList(`Meningsfull fritid/${SCHOOL.toUpperCase()}, Tryggt närsamhälle`, [SCHOOL])).toEqual([
      'Meningsfull fritid',
      SCHOOL.toUpperCase(),
      'Tryggt närsamhälle',
    ]);
  });

  it('does not split a word that has “och” in it', () => {
    expect(splitList('Rochester', [])).toEqual(['Rochester']);
  });
});

describe('the whole county', () => {
  it.each([
    'Hela länet',
    'hela Örebro län',
    'Örebro län',
    'alla kommuner',
    'Samtliga 12 kommuner',
    'alla',
    'Samtliga',
    'Länsövergripande',
    'Region Örebro län',
    'alla tolv kommuner i länet',
  ])('“%s” means it', (text) => {
    expect(meansWholeCounty(text)).toBe(true);
  });

  it.each(['Örebro', 'Alla kommuner utom Nora', 'Södra länsdelen', 'Hela Örebro', ''])(
    '“%s” does not',
    (text) => {
      expect(meansWholeCounty(text)).toBe(false);
    },
  );

  it('is told from all areas', () => {
    expect(meansAllAreas('Alla insatsområden')).toBe(true);
    expect(meansAllAreas('Alla barn')).toBe(false);
  });
});

describe('a column of yes and no', () => {
  it('reads the usual signs and is unsure of the rest', () => {
    expect(['x', 'X', 'Ja', '1', 'SANT', '✓'].map(readMark)).toEqual(Array(6).fill('yes'));
    expect(['', 'nej', '0', '–'].map(readMark)).toEqual(Array(4).fill('no'));
    expect(readMark('delvis')).toBe('unclear');
  });
});
