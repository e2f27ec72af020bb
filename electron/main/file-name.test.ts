import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from './file-name';

test.each([
  ['Budget 2024–2026 åäö.xlsx', 'Budget 2024–2026 åäö.xlsx'],
  ['Budget', 'Budget.xlsx'],
  ['Budget.XLSX', 'Budget.xlsx'],
  ['Budget v1.2', 'Budget v1.2.xlsx'],
  ['Barn/unga: "utkast"?', 'Barn-unga- -utkast.xlsx'],
  ['../../etc/passwd', 'etc-passwd.xlsx'],
  ['C:\\Windows\\x', 'C-Windows-x.xlsx'],
  ['.hidden', 'hidden.xlsx'],
  ['slut. ', 'slut.xlsx'],
  ['con', '_con.xlsx'],
  ['LPT1.txt', '_LPT1.txt.xlsx'],
  ['...', 'Namnlös.xlsx'],
  ['a\u0000b\nc', 'a-b-c.xlsx'],
])('%s is proposed as %s', (suggested, name) => {
  expect(safeFileName(suggested, 'xlsx')).toBe(name);
});

test('the extension follows what is saved', () => {
  expect(safeFileName('Budget.xlsx', 'pdf')).toBe('Budget.xlsx.pdf');
  expect(safeFileName('Budget.csv', 'csv')).toBe('Budget.csv');
});

test('whatever is suggested, the name is one that every file system accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
      const name = safeFileName(suggested, 'csv');
      expect(name).toMatch(/^[^<>:"/\\|?*]+\.csv$/);
      expect(name).not.toMatch(/^\.|\s\.csv$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
  );
});
