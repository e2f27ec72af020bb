import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');

test('every sentence of the source documents has a place, and a test that exists', async () => {
  const rows = [...(await read('docs/coverage.md')).matchAll(/^\| (\d+) +\|.*\| ([^|]+) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  expect(rows.length).toBeGreaterThanOrEqual(40);
  const untested: string[] = [];
  for (const [, number = '', place = ''] of rows) {
    const [, file = '', title = ''] = /`([^`]+)` · (\S.*\S)\s*$/.exec(place) ?? [];
    const source = file === '' ? '' : await read(file).catch(() => '');
    if (title === '' || !source.includes(title)) untested.push(`${number}: ${place.trim()}`);
  }
  expect(untested).toEqual([]);
});
