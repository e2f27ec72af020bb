import type { RowId } from '../../domain/ids';
import { expect, test } from 'vitest';
import type { ImportChoices, RowChoice } from './import-choices';
import { keepChoices } from './keep-choices';

const row = (made: Partial<RowChoice> = {}): RowChoice => ({
  include: true,
  target: { section: 'cost', category: 'staff' },
  into: 'new',
  label: 'Personal',
  ...made,
});

const choices = (rows: ImportChoices['rows'], made: Partial<ImportChoices> = {}): ImportChoices => ({
  rows,
  years: { 2024: 2024 },
  roundInexact: false,
  keepUnmentioned: false,
  keepOre: true,
  ...made,
});

test('keeps what the user chose when the table is read again', () => {
  const made = choices(
    { a: row({ include: false }), b: row({ label: 'Löner' }) },
    { years: { 2024: 2026 }, keepUnmentioned: true },
  );
  expect(keepChoices(made, choices({ a: row(), b: row() }), choices({ a: row(), b: row() }))).toEqual(made);
});

test('takes in a row that can be read now, if nobody left it out', () => {
  const first = choices({ a: row({ include: false }), b: row() });
  const now = choices({ a: row(), b: row() });
  const made = choices({ a: row({ include: false, label: 'Löner' }), b: row({ include: false }) });
  expect(keepChoices(made, first, now).rows).toEqual({
    a: row({ label: 'Löner' }),
    b: row({ include: false }),
  });
});

test('knows rows by their id: one that is new is as suggested, one that is gone is gone', () => {
  const made = choices({ a: row({ into: 'x' as RowId }) });
  expect(keepChoices(made, choices({ a: row() }), choices({ b: row() })).rows).toEqual({ b: row() });
});
