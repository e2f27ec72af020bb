import { sampleRecord, sampleRecords, sha256 } from '@tests/fixtures/vault-samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_SCHEMA } from './data-schema';
import { encodeHeader, encodeRecords, parseJournal } from './journal-lines';
import { decodeUtf8, encodeUtf8, joinBytes } from './utf8';

async function journal(base: number, count: number): Promise<Uint8Array<ArrayBuffer>> {
  const header = await encodeHeader(base, sha256);
  const lines = await encodeRecords(header.hash, sampleRecords(base + 1, base + count), sha256);
  return joinBytes(header.bytes, lines.bytes);
}

/** Where each line begins. */
function lineStarts(bytes: Uint8Array): readonly number[] {
  return [0, ...[...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1)].slice(0, -1);
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number, mask = 1): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

const seqsOf = (records: readonly { readonly seq: number }[]): readonly number[] =>
  records.map((record) => record.seq);

/** A line as another version of the app would write it. */
const chained = async (before: string, value: unknown): Promise<string> => {
  const json = JSON.stringify(value);
  return `${await sha256(`${before}\n${json}`)} ${json}\n`;
};

describe('a journal file', () => {
  it('is read as it was written', async () => {
    expect(await parseJournal(await journal(7, 3), sha256)).toEqual({
      ...{ base: 7, records: sampleRecords(8, 10), isDamaged: false, tornFrom: null, newer: false },
    });
    expect(await parseJournal(await journal(0, 0), sha256)).toMatchObject({ base: 0, records: [] });
  });

  it('chains each line on the checksum of the one before', async () => {
    const [header, first, second] = decodeUtf8(await journal(0, 2)).split('\n');
    const jsonOf = (line?: string): string => (line ?? '').slice(65);
    expect(header).toBe(`${await sha256(`\n${jsonOf(header)}`)} ${jsonOf(header)}`);
    expect(first?.slice(0, 64)).toBe(await sha256(`${header?.slice(0, 64) ?? ''}\n${jsonOf(first)}`));
    expect(second?.slice(0, 64)).toBe(await sha256(`${first?.slice(0, 64) ?? ''}\n${jsonOf(second)}`));
    expect(JSON.parse(jsonOf(first))).toEqual({ schema: DATA_SCHEMA, record: sampleRecord(1) });
  });

  it('cut anywhere in its last line ends before it', async () => {
    const bytes = await journal(0, 3);
    const last = lineStarts(bytes).at(-1) ?? 0;
    for (let length = last + 1; length < bytes.length; length += 1) {
      const parsed = await parseJournal(bytes.slice(0, length), sha256);
      expect(parsed, `${String(length)} bytes`).toMatchObject({ tornFrom: last, isDamaged: false });
      expect(seqsOf(parsed.records)).toEqual([1, 2]);
    }
  });

  it('without a first line of ours is damaged, not torn', async () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(500), encodeUtf8('hej\n')]) {
      expect(await parseJournal(bytes, sha256)).toMatchObject({
        isDamaged: true,
        tornFrom: null,
        records: [],
      });
    }
  });

  it('with a damaged record in the middle lacks only that one', async () => {
    const bytes = await journal(0, 5);
    const third = lineStarts(bytes)[3] ?? 0;
    const parsed = await parseJournal(flipped(bytes, third + 120), sha256);
    expect(parsed).toMatchObject({ isDamaged: true, tornFrom: null });
    expect(seqsOf(parsed.records)).toEqual([1, 2, 4, 5]);
  });

  it('with a damaged checksum lacks nothing: the next line vouches for the record', async () => {
    const bytes = await journal(0, 5);
    const third = lineStarts(bytes)[3] ?? 0;
    const parsed = await parseJournal(flipped(bytes, third + 5), sha256);
    expect(parsed.isDamaged).toBe(true);
    expect(seqsOf(parsed.records)).toEqual([1, 2, 3, 4, 5]);
  });

  it('with a damaged line end lacks nothing either', async () => {
    const bytes = await journal(0, 5);
    const parsed = await parseJournal(flipped(bytes, (lineStarts(bytes)[3] ?? 0) - 1), sha256);
    expect(parsed).toMatchObject({ isDamaged: true, records: sampleRecords(1, 5) });
  });

  it('with a damaged first line keeps its records', async () => {
    const parsed = await parseJournal(flipped(await journal(4, 3), 80), sha256);
    expect(parsed).toMatchObject({ isDamaged: true, base: 4 });
    expect(seqsOf(parsed.records)).toEqual([5, 6, 7]);
  });

  it('with a line torn in two by a damaged byte lacks one record at most', async () => {
    const bytes = await journal(0, 4);
    for (let at = 0; at < bytes.length; at += 1) {
      const torn = bytes.slice();
      torn[at] = 0x0a;
      const { records } = await parseJournal(torn, sha256);
      expect(records.length, `byte ${String(at)}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('with any one byte changed never gives a wrong record, and loses one at most', async () => {
    const bytes = await journal(0, 4);
    const property = fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, mask) => {
        const { records, isDamaged, tornFrom } = await parseJournal(flipped(bytes, at, mask), sha256);
        expect(isDamaged || tornFrom !== null).toBe(true);
        for (const record of records) expect(record).toEqual(sampleRecord(record.seq));
        expect(records.length).toBeGreaterThanOrEqual(3);
      },
    );
    await fc.assert(property, { numRuns: 1000 });
  });

  it('from a newer app is told apart from a damaged one', async () => {
    const header = await encodeHeader(0, sha256);
    const record = { schema: DATA_SCHEMA + 1, record: { whatever: true } };
    const newer = decodeUtf8(header.bytes) + (await chained(header.hash, record));
    expect(await parseJournal(encodeUtf8(newer), sha256)).toMatchObject({ newer: true, records: [] });
    const format = { format: 'kraftsamling-journal', version: 2, base: { seq: 0 } };
    expect(await parseJournal(encodeUtf8(await chained('', format)), sha256)).toMatchObject({ newer: true });
  });

  it('takes nothing for a record that has no shape of one, however well it is chained', async () => {
    const header = await encodeHeader(0, sha256);
    const bad = { schema: DATA_SCHEMA, record: { ...sampleRecord(1), control: null } };
    const parsed = await parseJournal(
      encodeUtf8(decodeUtf8(header.bytes) + (await chained(header.hash, bad))),
      sha256,
    );
    expect(parsed).toMatchObject({ isDamaged: true, records: [], newer: false });
  });
});
