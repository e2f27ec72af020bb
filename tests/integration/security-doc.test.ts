import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');

test('every item of the security checklist has a test where docs/security.md says', async () => {
  const rows = [...(await read('docs/security.md')).matchAll(/^\| (\d+)\. .*\| ([^|]*) \|$/gm)];
  expect(rows.map(([, item]) => Number(item))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  const untested: string[] = [];
  for (const [, item = '', places = ''] of rows) {
    const [file = ''] = /[\w/.-]+\.(?:spec|test)\.ts/.exec(places) ?? [];
    if (!(await read(file)).includes(`test('${item}. `)) untested.push(`${item}. in ${file}`);
  }
  expect(untested).toEqual([]);
});
