import { plainParts } from '@tests/fixtures/hostile/hostile-case';
import { honestEntries, littleEndian, writeZip, type RawEntry } from '@tests/fixtures/hostile/raw-zip';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook';
import { readZipDirectory } from './zip-directory';

/** An entry whose sizes are in the 64-bit field, as some servers write every entry. */
const wideEntry = (entry: RawEntry): RawEntry => ({
  ...entry,
  size: 0xffffffff,
  extra: [1, 0, 8, 0, ...littleEndian(entry.size, 8)],
});

describe('readZipDirectory', () => {
  it('finds the entries by name, whatever the case', () => {
    const entries = readZipDirectory(writeZip(honestEntries(plainParts())), 100);
    expect(entries.get('xl/worksheets/sheet1.xml')).toMatchObject({ method: 'deflated' });
    expect([...entries.keys()]).toContain('[content_types].xml');
  });

  it('reads sizes of the 64-bit form', async () => {
    const outcome = await readWorkbook('budget.xlsx', writeZip(honestEntries(plainParts()).map(wideEntry)));
    expect(outcome.ok).toBe(true);
  });

  it('leaves folders out', () => {
    const folder = { name: 'xl/', data: new Uint8Array(0), method: 0, flags: 0, crc: 0, size: 0 };
    expect(readZipDirectory(writeZip([folder]), 100).size).toBe(0);
  });
});
