import { describe, expect, it } from 'vitest';
import { isoDate } from '../ids';
import { readPastedMeasurements } from './read-pasted-measurements';

const today = isoDate('2025-06-30');
const rules = { unit: 'personer', counting: 'cumulative', isSplitBySex: false } as const;

describe('readPastedMeasurements', () => {
  it('reads rows as Excel copies them, past the heads and empty rows', () => {
    const text = 'Datum\tVärde\tKommentar\r\n2025-01-01\t1 234\tenkät\r\n\r\n2025-02-01\t3\r\n';
    expect(readPastedMeasurements(text, rules, [], today)).toMatchObject([
      { line: 2, read: { ok: true, value: { on: '2025-01-01', value: '1234', comment: 'enkät' } } },
      { line: 4, read: { ok: true, value: { on: '2025-02-01', value: '3', comment: '' } } },
    ]);
  });

  it('reads women, men and others where the indicator is split', () => {
    const split = { ...rules, isSplitBySex: true };
    expect(readPastedMeasurements('2025-01-01\t\t3\t2\t\tklart', split, [], today)).toMatchObject([
      { read: { value: { value: '5', split: { women: '3', men: '2', other: null }, comment: 'klart' } } },
    ]);
  });

  it('says of each row what is wrong with it, also a day that stands twice among them', () => {
    const text = '2025-01-01\t5\n2025-01-01\t6\n2025-02-01\tca 5\n5\t6';
    const read = readPastedMeasurements(text, rules, [], today).map((row) => row.read);
    expect(read).toMatchObject([
      { ok: true },
      { error: { field: 'date', code: 'dayTaken' } },
      { error: { field: 'value', code: 'notAQuantity' } },
      { error: { field: 'date', code: 'badDate' } },
    ]);
  });
});
