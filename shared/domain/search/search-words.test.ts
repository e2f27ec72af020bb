import { expect, it } from 'vitest';
import { searchable, searchWords } from './search-words';

it('keeps å, ä and ö, and takes other marks off', () => {
  expect(searchable('FÖRÄLDRASTÖD på Café')).toBe('föräldrastöd på cafe');
  expect(searchable('Fo\u0308ra\u0308ldrar')).toBe('föräldrar');
});

it('cuts a text into words at whatever is no letter or digit', () => {
  expect(searchWords('God förälder–barn-relation (2024), dnr 23RS10970')).toEqual([
    'god',
    'förälder',
    'barn',
    'relation',
    '2024',
    'dnr',
    '23rs10970',
  ]);
  expect(searchWords(' – ')).toEqual([]);
});
