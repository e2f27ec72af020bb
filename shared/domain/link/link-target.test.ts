import { expect, test } from 'vitest';
import { targetKind, titleOfTarget } from './link-target';

test.each([
  ['C:\\Projekt\\Inbjudan.docx', 'file'],
  ['d:/projekt/inbjudan.docx', 'file'],
  ['/home/åsa/inbjudan.pdf', 'file'],
  ['\\\\server\\delad\\inbjudan.docx', 'share'],
  ['https://www.regionorebrolan.se/barn?sida=2#topp', 'page'],
  ['HTTPS://exempel.se', 'page'],
])('%s is a %s', (target, kind) => {
  expect(targetKind(target)).toBe(kind);
});

test.each([
  '',
  'inbjudan.docx',
  '..\\hemligt',
  'http://exempel.se',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  'https://namn:losen@exempel.se',
  'https://exempel.se/med mellanslag',
  '//server/delad/fil',
  '\\\\.\\PhysicalDrive0',
  '\\\\?\\C:\\fil',
  '\\\\server',
  'C:fil.txt',
  '/fil\u0000.txt',
  `/${'x'.repeat(2000)}`,
])('nothing leads to %j', (target) => {
  expect(targetKind(target)).toBe('other');
});

test('a link is called after its file, or after its host', () => {
  expect(titleOfTarget('C:\\Projekt\\Inbjudan åäö.docx')).toBe('Inbjudan åäö.docx');
  expect(titleOfTarget('/home/åsa/mapp/')).toBe('mapp');
  expect(titleOfTarget('https://www.region.se/sida')).toBe('www.region.se');
});
