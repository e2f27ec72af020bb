import { sampleDraft, sampleTables, sha256 } from '@tests/fixtures/vault-samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_SCHEMA } from './data-schema';
import {
  HEADER_BYTES,
  isSnapshotName,
  makeSnapshotFile,
  readSnapshotBytes,
  readSnapshotInfo,
  snapshotChecksum,
  snapshotName,
} from './snapshot-file';
import { decodeUtf8, encodeUtf8, joinBytes } from './utf8';

const draft = sampleDraft(12, '2026-03-02T09:15:30.250Z', { reason: 'import' });
const name = '000000012-20260302T091530Z-import.json';
const file = (): Promise<Uint8Array<ArrayBuffer>> => makeSnapshotFile(draft, sha256);

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readSnapshotBytes('file', 'x.json', bytes, sha256);
  return read.ok ? 'good' : read.error.code;
}

/** The file with another header, its checksum made anew as a forger could. */
async function withHeader(change: Readonly<Record<string, unknown>>): Promise<Uint8Array<ArrayBuffer>> {
  const [first = ''] = decodeUtf8(await file()).split('\n');
  const header = { ...(JSON.parse(first) as Record<string, unknown>), ...change };
  const sha = await snapshotChecksum(header, draft.body, sha256);
  return joinBytes(encodeUtf8(`${JSON.stringify({ ...header, sha256: sha })}\n`), draft.body);
}

describe('a snapshot file', () => {
  it('is named by sequence, time and reason', () => {
    expect(snapshotName(draft)).toBe(name);
    expect(isSnapshotName(name)).toBe(true);
    for (const other of [
      '../journal.jsonl',
      `${name}.tmp`,
      'x.json',
      `a/${name}`,
      '000000012-x-import.json',
    ]) {
      expect(isSnapshotName(other), other).toBe(false);
    }
  });

  it('is read back as it was written', async () => {
    const bytes = await file();
    const read = await readSnapshotBytes('here', name, bytes, sha256);
    const { body, ...rest } = draft;
    const info = { ...rest, id: name, place: 'here', bytes: bytes.length };
    expect(read).toEqual({ ok: true, value: { info, body } });
    const start = bytes.slice(0, HEADER_BYTES);
    expect(readSnapshotInfo('here', name, start, bytes.length)).toEqual({ ok: true, value: info });
  });

  it('is damaged when it was cut anywhere, and empty when nothing is left', async () => {
    const bytes = await file();
    for (let length = 40; length < bytes.length; length += 1) {
      expect(await codeOf(bytes.slice(0, length)), `${String(length)} bytes`).toBe('snapshotDamaged');
    }
    expect(await codeOf(bytes.slice(0, 5))).toBe('snapshotDamaged');
    expect(await codeOf(new Uint8Array(0))).toBe('snapshotEmpty');
    expect(readSnapshotInfo('here', name, bytes.slice(0, HEADER_BYTES), bytes.length - 1).ok).toBe(false);
  });

  it('is refused when any one byte was changed', async () => {
    const bytes = await file();
    const property = fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, mask) => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ mask;
        expect(await codeOf(copy)).not.toBe('good');
      },
    );
    await fc.assert(property, { numRuns: 1000 });
  });

  it('of another kind is foreign', async () => {
    for (const text of ['PK\u0003\u0004', '{"projects":[]}\n', 'Hej', '\n', 'null\n{}', '[1]\n']) {
      expect(await codeOf(encodeUtf8(text)), text).toBe('snapshotForeign');
    }
    expect(await codeOf(Uint8Array.of(0xff, 0xfe, 0x0a, 0x80))).toBe('snapshotForeign');
  });

  it('of a newer version or schema is newer', async () => {
    expect(await codeOf(await withHeader({ version: 2, more: 'of it' }))).toBe('snapshotNewer');
    expect(await codeOf(await withHeader({ schema: DATA_SCHEMA + 1 }))).toBe('snapshotNewer');
  });

  it('is damaged when counts or sums are not those of its tables, checksum or not', async () => {
    expect(await codeOf(await withHeader({}))).toBe('good');
    const { counts, ore } = draft.control;
    expect(await codeOf(await withHeader({ control: { counts, ore: '49381' } }))).toBe('snapshotDamaged');
    const fewer = { ...counts, budgetRows: 3 };
    expect(await codeOf(await withHeader({ control: { counts: fewer, ore } }))).toBe('snapshotDamaged');
    expect(await codeOf(await withHeader({ bodyBytes: 1 }))).toBe('snapshotDamaged');
  });

  it('of an older schema is good without the tables that came later', async () => {
    const { contacts: _later, ...older } = sampleTables(3);
    const complete = sampleTables(3);
    const before = sampleDraft(1, '2025-01-01', { schema: 1, tables: { ...complete, contacts: [] } });
    const body = encodeUtf8(JSON.stringify(older));
    expect(await codeOf(await makeSnapshotFile({ ...before, body }, sha256))).toBe('good');
  });

  it('with a body that is no tables is damaged', async () => {
    for (const text of ['', 'null', '[]', '{"projects":{}}', '{"budgetRows":[{"amounts":{"2024":0.5}}]}']) {
      const bytes = await makeSnapshotFile({ ...draft, body: encodeUtf8(text) }, sha256);
      expect(await codeOf(bytes), text).toBe('snapshotDamaged');
    }
  });
});
