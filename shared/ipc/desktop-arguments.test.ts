import { describe, expect, test } from 'vitest';
import { desktopArguments } from './desktop-arguments';

const request = { suggestedName: 'Budget.xlsx', kind: 'xlsx', bytes: new Uint8Array([1, 2]) };

describe('saveFile', () => {
  const accepts = (...args: unknown[]) => desktopArguments.saveFile.safeParse(args).success;

  test('accepts a name, a kind and bytes', () => {
    expect(accepts(request)).toBe(true);
  });

  test.each([
    ['nothing', []],
    ['a second argument', [request, 1]],
    ['a bare string', ['Budget.xlsx']],
    ['an unknown field', [{ ...request, path: '/etc/passwd' }]],
    ['an empty name', [{ ...request, suggestedName: '' }]],
    ['a name that is no text', [{ ...request, suggestedName: ['x'] }]],
    ['an endless name', [{ ...request, suggestedName: 'x'.repeat(501) }]],
    ['an unknown kind', [{ ...request, kind: 'exe' }]],
    ['text for bytes', [{ ...request, bytes: 'PK' }]],
    ['a list for bytes', [{ ...request, bytes: [1, 2] }]],
    ['a bare buffer', [{ ...request, bytes: new ArrayBuffer(2) }]],
  ])('refuses %s', (_what, args) => {
    expect(accepts(...args)).toBe(false);
  });
});

test('savePdf accepts one name and nothing else', () => {
  const accepts = (...args: unknown[]) => desktopArguments.savePdf.safeParse(args).success;
  expect(accepts('Budget')).toBe(true);
  for (const args of [[], [''], [1], [null], [{}], ['a', 'b']]) expect(accepts(...args)).toBe(false);
});

test('the other verbs accept no arguments', () => {
  expect(desktopArguments.none.safeParse([]).success).toBe(true);
  expect(desktopArguments.none.safeParse([undefined]).success).toBe(false);
});

test('checkAttachments takes texts, as many and as long as a link may be', () => {
  const accepts = (...args: unknown[]) => desktopArguments.checkAttachments.safeParse(args).success;
  expect(accepts([])).toBe(true);
  expect(accepts(['/a', 'https://exempel.se', 'inte en sökväg'])).toBe(true);
  expect(accepts('/a')).toBe(false);
  expect(accepts([''])).toBe(false);
  expect(accepts([7])).toBe(false);
  expect(accepts(['x'.repeat(2001)])).toBe(false);
  expect(accepts(Array.from({ length: 201 }, () => '/a'))).toBe(false);
});

test('showAttachment takes one whole path and nothing that could be run or fetched', () => {
  const accepts = (...args: unknown[]) => desktopArguments.showAttachment.safeParse(args).success;
  for (const path of ['/a.docx', 'C:\\Projekt\\a.docx', '\\\\server\\delad\\a.docx'])
    expect(accepts(path)).toBe(true);
  for (const other of ['a.docx', 'https://exempel.se', 'file:///a', 'javascript:1', '\\\\.\\COM1', '', 7])
    expect(accepts(other)).toBe(false);
  expect(accepts('/a', '/b')).toBe(false);
});
