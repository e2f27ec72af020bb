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
