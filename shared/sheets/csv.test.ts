import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, sniffSeparator } from './csv';
import { cellAddress } from './grid';
import { IMPORT_LIMITS } from './import-limits';

/** "A1" → text. */
function cellsOf(text: string): Record<string, string> {
  const sheet = readCsv(text, 'Blad');
  if (!sheet.ok) return expect.fail(sheet.error.code);
  return Object.fromEntries(
    sheet.value.cells.map((cell) => [cellAddress(cell), cell.value.type === 'text' ? cell.value.text : '']),
  );
}

const codeOf = (text: string, limits = IMPORT_LIMITS): string => {
  const sheet = readCsv(text, 'Blad', limits);
  return sheet.ok ? 'read' : sheet.error.code;
};

describe('readCsv', () => {
  it('reads quotes, line breaks in quotes and empty fields', () => {
    expect(cellsOf('a;"b ""c"" ;\r\nd";;e\r\n\r\n;f')).toEqual({
      A1: 'a',
      B1: 'b "c" ;\nd',
      D1: 'e',
      B3: 'f',
    });
  });

  it('keeps a quote in the middle of a field', () => {
    expect(cellsOf('5" rör;1\n"a"b;2')).toEqual({ A1: '5" rör', B1: '1', A2: 'ab', B2: '2' });
  });

  it('follows the separator that the file declares', () => {
    expect(cellsOf('\ufeffsep=,\r\na;b,c')).toEqual({ A1: 'a;b', B1: 'c' });
  });

  it('refuses a quote that never ends, with its place', () => {
    expect(readCsv('a;b\nc;"d', 'Blad')).toEqual({
      ok: false,
      error: { code: 'badCell', place: { sheet: 'Blad', row: 1, column: 1 } },
    });
  });

  it('gives back every table that was written', () => {
    const field = fc.string({ unit: fc.constantFrom('å', '1', ' ', ';', ',', '"', '\n', '\t', 'x') });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const lines = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        const expected = rows.flatMap((row, at) =>
          row.flatMap((text, column) =>
            text.trim() === '' ? [] : [[cellAddress({ row: at, column }), text]],
          ),
        );
        expect(cellsOf(`sep=${separator}\n${lines.join('\r\n')}`)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('holds the limits', () => {
    expect(codeOf('a;b', { ...IMPORT_LIMITS, columns: 1 })).toBe('tooManyColumns');
    expect(codeOf('a\nb', { ...IMPORT_LIMITS, rows: 1 })).toBe('tooManyRows');
    expect(codeOf('a\nb', { ...IMPORT_LIMITS, cells: 1 })).toBe('tooManyCells');
    expect(codeOf('abc', { ...IMPORT_LIMITS, cellText: 2 })).toBe('textTooLong');
  });
});

describe('sniffSeparator', () => {
  it.each([
    ['a;b\n1,5;2,5', ';'],
    ['a,b\n1,2', ','],
    ['a\tb\n1,5\t2,5', '\t'],
    ['"a;b",c\n"d;e",f', ','],
    ['bara text', ';'],
  ])('finds the one in %j', (text, separator) => {
    expect(sniffSeparator(text)).toBe(separator);
  });
});
