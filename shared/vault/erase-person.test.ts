import { ASA } from '@tests/fixtures/contact-samples';
import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import { sampleDraft, sampleRecord, sampleTables, sha256 } from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../domain/command/history';
import type { RecordChange, Workspace } from '../domain/command/workspace';
import type { PersonId, UtcTime } from '../domain/ids';
import { erasedContact, type Contact } from '../domain/people/contact';
import { createVault } from './create-vault';
import { eraseFromVault, erasureWords, scrubBody } from './erase-person';
import { encodeHeader, encodeRecords, parseJournal } from './journal-lines';
import { makeSnapshotFile, readSnapshotBytes, snapshotName } from './snapshot-file';
import { decodeUtf8, decodeUtf8Loosely, encodeUtf8, joinBytes } from './utf8';

const id = 'p-1' as PersonId;
const at = '2026-03-03T10:00:00.000Z' as UtcTime;
const asa: Contact = { id, ...ASA };
/** Stands in one old journal only. */
const former: Contact = { ...asa, email: 'asa@gammal.se' };
/** Stands in one old snapshot only. */
const earliest: Contact = { ...asa, name: 'Åsa Lind', email: '' };

const EVERY_WORD = [
  'Åsa',
  'åsa',
  'A\u030asa',
  'Öberg',
  'asa.oberg@region.se',
  'asa@gammal.se',
  '123 45 67',
  '1234567',
];

const contactChange = (before: Contact | null, after: Contact | null): RecordChange => ({
  table: 'contacts',
  key: id,
  before,
  after,
});
const told = (seq: number, why: string, ...changes: RecordChange[]): HistoryRecord => ({
  ...sampleRecord(seq, why),
  changes: [...sampleRecord(seq).changes, ...changes],
});
const tablesOf = (contact: Contact, note: string): Workspace => {
  const tables = sampleTables(3);
  const budgetRows = tables.budgetRows.map((row) => ({ ...row, notes: { label: note } }));
  return { ...tables, budgetRows, contacts: [contact] };
};

const HERE = 'Backups';
const JOURNAL = `${HERE}/journal.jsonl`;
const ASIDE = `${HERE}/journal-20260301T000000Z.jsonl`;
const erasure: HistoryRecord = {
  ...sampleRecord(5),
  label: { kind: 'erasePerson', detail: '', year: null },
  changes: [],
};

async function journal(base: number, records: readonly HistoryRecord[]): Promise<Uint8Array<ArrayBuffer>> {
  const header = await encodeHeader(base, sha256);
  return joinBytes(header.bytes, (await encodeRecords(header.hash, records, sha256)).bytes);
}

const old = sampleDraft(1, '2026-03-01T09:00:00Z', { tables: tablesOf(earliest, 'fråga asa@gammal.se') });
const newer = sampleDraft(4, '2026-03-02T09:00:00Z', {
  tables: tablesOf(asa, 'tel 0701234567, A\u030asa O\u0308berg'),
});
const without = sampleDraft(2, '2026-03-01T10:00:00Z', {
  tables: tablesOf({ ...asa, id: 'p-2' as PersonId, name: 'Bo Ek', email: '', phone: '' }, ''),
});
const pathOf = (draft: typeof old): string => `${HERE}/snapshots/${snapshotName(draft)}`;
const NAMING_DAMAGED = `${HERE}/snapshots/000000003-20260301T110000Z-timed.json`;
const OTHER_DAMAGED = `${HERE}/snapshots/000000003-20260301T120000Z-timed.json`;

async function filledDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  disk.put(
    ASIDE,
    await journal(0, [told(1, '', contactChange(null, former)), told(2, '', contactChange(former, asa))]),
  );
  disk.put(
    JOURNAL,
    await journal(2, [
      told(3, 'mejla asa@gammal.se eller ÅSA ÖBERG'),
      { ...told(4, 'Åsa Lind ringde'), seen: [{ table: 'contacts', key: id, value: asa, who: id, at }] },
    ]),
  );
  for (const draft of [old, newer, without]) disk.put(pathOf(draft), await makeSnapshotFile(draft, sha256));
  const whole = await makeSnapshotFile(newer, sha256);
  disk.put(NAMING_DAMAGED, whole.slice(0, whole.length - 20));
  disk.put(OTHER_DAMAGED, encodeUtf8('{"format":"kraftsamling-snapshot"'));
  disk.put(`${HERE}/.0a1b2c3d-0000-4000-8000-0123456789ab.tmp`, encodeUtf8('half of what said Åsa Öberg'));
  disk.put(`${HERE}/machine.json`, encodeUtf8('{"person":"p-1"}'));
  disk.put(`${HERE}/The user's own.txt`, encodeUtf8('Anna'));
  return disk;
}

const partsOn = (disk: MemoryDisk) => ({ files: disk.files(HERE), hash: sha256 });
const erase = (disk: MemoryDisk): Promise<void> => eraseFromVault(partsOn(disk), { id, at }, erasure);
const contents = (disk: MemoryDisk): Readonly<Record<string, string>> =>
  Object.fromEntries(disk.paths.map((path) => [path, decodeUtf8Loosely(disk.see(path) ?? new Uint8Array())]));

function expectNobodyNamed(disk: MemoryDisk): void {
  for (const [path, text] of Object.entries(contents(disk)))
    for (const word of EVERY_WORD) expect(text, path).not.toContain(word);
}

async function journalOf(disk: MemoryDisk, path: string) {
  return parseJournal(disk.see(path) ?? new Uint8Array(), sha256);
}

describe('eraseFromVault', () => {
  it('leaves nothing of the person in any file, also of what only one of them told', async () => {
    const disk = await filledDisk();
    await erase(disk);
    expectNobodyNamed(disk);
    expect(disk.paths).toEqual(
      [
        ASIDE,
        JOURNAL,
        `${HERE}/machine.json`,
        pathOf(old),
        pathOf(newer),
        pathOf(without),
        OTHER_DAMAGED,
        `${HERE}/The user's own.txt`,
      ].sort(),
    );
  });

  it('chains the journals anew over the same numbers, identities and moments, with the record last', async () => {
    const disk = await filledDisk();
    await erase(disk);
    const [aside, current] = [await journalOf(disk, ASIDE), await journalOf(disk, JOURNAL)];
    expect(aside).toMatchObject({ base: 0, isDamaged: false, tornFrom: null });
    expect(current).toMatchObject({ base: 2, isDamaged: false, tornFrom: null });
    expect(current.records.map(({ seq, why }) => [seq, why])).toEqual([
      [3, 'mejla [raderad] eller [raderad]'],
      [4, '[raderad] ringde'],
      [5, ''],
    ]);
    expect(current.records[2]).toEqual(erasure);
    expect(aside.records[1]?.changes).toEqual([
      ...sampleRecord(2).changes,
      contactChange(erasedContact(id, at), erasedContact(id, at)),
    ]);
  });

  it('leaves snapshots that verify, and the very bytes of those that do not name the person', async () => {
    const disk = await filledDisk();
    const before = contents(disk);
    await erase(disk);
    const read = await readSnapshotBytes('here', 'x', disk.see(pathOf(newer)) ?? new Uint8Array(), sha256);
    expect(read).toMatchObject({
      ok: true,
      value: { info: { seq: 4, at: newer.at, control: newer.control } },
    });
    const body = read.ok ? (JSON.parse(decodeUtf8(read.value.body)) as Workspace) : undefined;
    expect(body?.contacts).toEqual([erasedContact(id, at)]);
    expect(body?.budgetRows[0]?.notes).toEqual({ label: 'tel [raderad], [raderad]' });
    for (const path of [pathOf(without), OTHER_DAMAGED, `${HERE}/machine.json`])
      expect(contents(disk)[path]).toBe(before[path]);
  });

  it('has nothing left to do the second time', async () => {
    const disk = await filledDisk();
    await erase(disk);
    const once = contents(disk);
    await erase(disk);
    expect(contents(disk)).toEqual(once);
  });

  it('goes on to the same end after a failure of any file call', async () => {
    const whole = await filledDisk();
    await erase(whole);
    for (let call = 1; call <= whole.callCount; call += 1) {
      const disk = await filledDisk();
      disk.fault = { call, code: 'EIO', isHalfDone: true, lasts: 1 };
      await expect(erase(disk), String(call)).rejects.toThrow('EIO');
      disk.fault = undefined;
      await erase(disk);
      expect(contents(disk), String(call)).toEqual(contents(whole));
    }
  });

  it('goes on to the same end after a power cut at any file call, when only the person is known', async () => {
    const whole = await filledDisk();
    await erase(whole);
    for (const share of [0, 1]) {
      for (let call = 1; call <= whole.callCount; call += 1) {
        const disk = await filledDisk();
        disk.lastCall = call;
        await Promise.race([erase(disk), disk.died]);
        const restarted = disk.afterPowerCut(share);
        await eraseFromVault(partsOn(restarted), { id, at: '2027-01-01T00:00:00.000Z' as UtcTime }, null);
        expectNobodyNamed(restarted);
        expect((await journalOf(restarted, JOURNAL)).isDamaged).toBe(false);
        expect((await journalOf(restarted, ASIDE)).isDamaged).toBe(false);
      }
    }
  });

  it('leaves a damaged line damaged, without what it said of the person, and every other record readable', async () => {
    const disk = await filledDisk();
    const text = decodeUtf8(disk.see(JOURNAL) ?? new Uint8Array());
    disk.put(JOURNAL, encodeUtf8(text.replace('mejla', 'mejlb')));
    await erase(disk);
    expectNobodyNamed(disk);
    const left = await journalOf(disk, JOURNAL);
    expect(left.isDamaged).toBe(true);
    expect(left.records.map(({ seq }) => seq)).toEqual([4, 5]);
  });

  it('drops a torn last line, which was never acknowledged', async () => {
    const disk = await filledDisk();
    const torn = decodeUtf8(disk.see(JOURNAL) ?? new Uint8Array()) + '00ff half a line about Åsa Öberg';
    disk.put(JOURNAL, encodeUtf8(torn));
    await erase(disk);
    expectNobodyNamed(disk);
    expect((await journalOf(disk, JOURNAL)).records.map(({ seq }) => seq)).toEqual([3, 4, 5]);
  });

  it('finishes another erasure that was broken off before it begins', async () => {
    const disk = await filledDisk();
    disk.fault = { call: disk.callCount + 30, code: 'EIO', isHalfDone: false, lasts: 1000 };
    await expect(erase(disk)).rejects.toThrow();
    disk.fault = undefined;
    await eraseFromVault(partsOn(disk), { id: 'p-2' as PersonId, at }, { ...erasure, seq: 6 });
    expectNobodyNamed(disk);
    expect(JSON.stringify(contents(disk))).not.toContain('Bo Ek');
    expect((await journalOf(disk, JOURNAL)).records.map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
  });

  it('erases by words from elsewhere in a place that does not hold them all', async () => {
    const words = await erasureWords(partsOn(await filledDisk()), id);
    expect(new Set(words)).toEqual(
      new Set(['asa.oberg@region.se', 'asa@gammal.se', '070-123 45 67', 'Åsa Öberg', 'Åsa Lind']),
    );
    const second = new MemoryDisk();
    second.put(pathOf(old), await makeSnapshotFile(old, sha256));
    await eraseFromVault(partsOn(second), { id, at }, null, words);
    expectNobodyNamed(second);
    expect(second.paths).toEqual([pathOf(old)]);
  });
});

describe('a machine whose own person is erased', () => {
  it('goes on as somebody new, with the same folder in the second place', async () => {
    const disk = new MemoryDisk();
    let count = 0;
    const start = () =>
      createVault({
        files: disk.files(HERE),
        secondFiles: (folder) => disk.files(folder),
        hash: sha256,
        newPerson: () => `machine-${String((count += 1))}` as PersonId,
        now: () => at,
      });
    const vault = start();
    const { person } = await vault.startVault();
    await vault.appendJournal([sampleRecord(1)]);
    const tables = tablesOf({ ...asa, id: person }, 'Åsa Öberg');
    await vault.writeSnapshot(sampleDraft(1, '2026-03-01T09:00:00Z', { tables }));
    await vault.setSecondPlace('share');
    expect(contents(disk)).not.toEqual({});
    expect((await vault.erasePerson(person, { ...erasure, seq: 2, who: person })).ok).toBe(true);
    expectNobodyNamed(disk);
    for (const again of [vault, start()]) expect((await again.startVault()).person).toBe('machine-2');
    expect(count).toBe(2);
    await vault.writeSnapshot(sampleDraft(2, '2026-03-04T09:00:00Z'));
    await vault.retrySecondPlace();
    const folders = new Set(
      disk.paths.filter((path) => path.startsWith('share/')).map((path) => path.split('/')[1]),
    );
    expect(folders.size).toBe(1);
  });
});

describe('scrubBody', () => {
  it('takes the person out of a backup by what that very backup says of the person', () => {
    const body = encodeUtf8(JSON.stringify(tablesOf(former, 'Åsa Öberg, asa@gammal.se')));
    const scrubbed = JSON.parse(decodeUtf8(scrubBody(body, [{ id, at }]))) as Workspace;
    expect(scrubbed).toEqual(tablesOf(erasedContact(id, at), '[raderad], [raderad]'));
  });

  it('gives back the same bytes where nobody was erased, and of what is no backup', () => {
    const body = newer.body;
    expect(scrubBody(body, [])).toBe(body);
    expect(scrubBody(body, [{ id: 'p-9' as PersonId, at }])).toBe(body);
    const foreign = encodeUtf8('not JSON');
    expect(scrubBody(foreign, [{ id, at }])).toBe(foreign);
  });
});
