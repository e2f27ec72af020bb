import { FAULT_CODES, MemoryDisk, type SystemCode } from '@tests/fixtures/memory-vault-files';
import {
  HERE,
  ME,
  sampleDraft,
  sampleRecord,
  sampleRecords,
  sampleTables,
  sha256,
  vaultOn,
} from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../domain/ids';
import { err, ok } from '../result';
import type { Vault } from './create-vault';
import { DATA_SCHEMA } from './data-schema';
import { encodeHeader, encodeRecords } from './journal-lines';
import { makeSnapshotFile, snapshotName } from './snapshot-file';
import { decodeUtf8, encodeUtf8, joinBytes } from './utf8';
import type { JournalState } from './vault';

const JOURNAL = `${HERE}/journal.jsonl`;

async function diskWith(records: number): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const vault = vaultOn(disk);
  await vault.startVault();
  if (records > 0) expect((await vault.appendJournal(sampleRecords(1, records))).ok).toBe(true);
  return disk;
}

const bytesOf = (disk: MemoryDisk, path: string): Uint8Array<ArrayBuffer> =>
  disk.see(path) ?? new Uint8Array(0);

const journalOf = async (disk: MemoryDisk): Promise<JournalState> =>
  (await vaultOn(disk).startVault()).journal;

const good = (last: number, more: object = {}): object => ({
  ...{ kind: 'good', base: 0, last, record: last === 0 ? null : sampleRecord(last), cutBytes: 0 },
  ...more,
});

function fail(disk: MemoryDisk, code: SystemCode, { after = 0, lasts = 1 } = {}): void {
  disk.fault = { call: disk.callCount + 1 + after, code, isHalfDone: true, lasts };
}

const recordsOf = async (vault: Vault): Promise<readonly number[]> => {
  const reading = await vault.readJournal();
  return reading.ok && !reading.value.isDamaged ? reading.value.records.map((record) => record.seq) : [];
};

describe('the start', () => {
  it('of a new vault finds nothing and names this machine’s person for good', async () => {
    const disk = new MemoryDisk();
    const start = await vaultOn(disk).startVault();
    expect(start).toEqual({
      ...{ person: ME, journal: { kind: 'none' }, newestSnapshot: null, erased: [], selfTest: null },
      ...{ secondPlace: { state: 'none' }, problem: null },
    });
    expect(disk.paths).toEqual([`${HERE}/machine.json`]);
  });

  it('finds the last record, by its end alone', async () => {
    const disk = await diskWith(400);
    expect(bytesOf(disk, JOURNAL).length).toBeGreaterThan(100_000);
    const start = await vaultOn(disk).startVault();
    expect(start.journal).toEqual(good(400));
    const damaged = bytesOf(disk, JOURNAL).slice();
    damaged[20_000] = 1;
    disk.put(JOURNAL, damaged);
    expect(await journalOf(disk)).toEqual(good(400));
    expect(await vaultOn(disk).readJournal()).toMatchObject({ ok: true, value: { isDamaged: true } });
  });

  it('reads as far back as a very long last record goes', async () => {
    const disk = await diskWith(2);
    const long = { ...sampleRecord(3), why: 'å'.repeat(300_000) };
    await vaultOn(disk).appendJournal([long]);
    expect(await journalOf(disk)).toEqual(good(3, { record: long }));
  });

  it('cuts off a torn last line', async () => {
    const disk = await diskWith(3);
    const whole = bytesOf(disk, JOURNAL);
    disk.put(JOURNAL, joinBytes(whole, encodeUtf8('abc {"schema"')));
    expect(await journalOf(disk)).toEqual(good(3, { cutBytes: 13 }));
    expect(disk.see(JOURNAL)).toEqual(whole);
  });

  it('finds a journal damaged in one of its last two lines or its first, and touches nothing', async () => {
    for (const place of [80, -600]) {
      const disk = await diskWith(3);
      const bytes = bytesOf(disk, JOURNAL).slice();
      bytes[place < 0 ? bytes.length + place : place] = 1;
      disk.put(JOURNAL, bytes);
      expect(await journalOf(disk)).toEqual({ kind: 'damaged' });
      expect(disk.see(JOURNAL)).toEqual(bytes);
      expect(await vaultOn(disk).appendJournal(sampleRecords(4, 4))).toEqual(err({ code: 'journalDamaged' }));
    }
  });

  it('does not take an empty journal file for a first start', async () => {
    const disk = await diskWith(0);
    disk.put(JOURNAL, new Uint8Array(0));
    expect(await journalOf(disk)).toEqual({ kind: 'damaged' });
  });

  it('writes nothing at all over what a newer app has written', async () => {
    const disk = await diskWith(2);
    const json = JSON.stringify({ schema: DATA_SCHEMA + 1, record: {} });
    const last = decodeUtf8(bytesOf(disk, JOURNAL)).trimEnd().split('\n').at(-1)?.slice(0, 64) ?? '';
    const line = encodeUtf8(`${await sha256(`${last}\n${json}`)} ${json}\n`);
    disk.put(JOURNAL, joinBytes(bytesOf(disk, JOURNAL), line, encodeUtf8('torn')));
    const before = disk.paths.map((path) => disk.see(path));
    const vault = vaultOn(disk);
    expect((await vault.startVault()).journal).toEqual({ kind: 'newer' });
    expect(await vault.appendJournal(sampleRecords(3, 3))).toEqual(err({ code: 'vaultNewer' }));
    expect(await vault.replaceJournal(0, sampleRecords(1, 1))).toEqual(err({ code: 'vaultNewer' }));
    expect(await vault.readJournal()).toEqual(err({ code: 'vaultNewer' }));
    expect(await vault.erasePerson('p-1' as PersonId, sampleRecord(3))).toEqual(err({ code: 'vaultNewer' }));
    expect(disk.paths.map((path) => disk.see(path))).toEqual(before);
  });

  it('without a journal still knows the newest snapshot', async () => {
    const disk = await diskWith(0);
    await vaultOn(disk).writeSnapshot(sampleDraft(9, '2026-03-02T09:00:00Z'));
    disk.put(`${HERE}/snapshots/000000010-20260302T100000Z-timed.json`, encodeUtf8('cut'));
    const start = await vaultOn(disk).startVault();
    expect(start).toMatchObject({ journal: { kind: 'none' }, newestSnapshot: { seq: 9 } });
  });

  it('says why nothing can be kept just now, and never takes that for a first start', async () => {
    const disk = await diskWith(2);
    fail(disk, 'EPERM', { lasts: Infinity });
    expect(await vaultOn(disk).startVault()).toMatchObject({
      ...{ person: ME, journal: { kind: 'damaged' }, problem: { code: 'vaultUnreachable' } },
    });
    disk.fault = undefined;
    // Reading works, writing does not: the journal is told, and the problem with it.
    fail(disk, 'EPERM', { after: 2, lasts: 2 });
    const start = await vaultOn(disk).startVault();
    expect(start).toMatchObject({ journal: good(2), problem: { code: 'vaultUnreachable' } });
  });

  it('remembers the journal’s person when its own file is gone', async () => {
    const disk = await diskWith(1);
    disk.put(`${HERE}/machine.json`, encodeUtf8('{'));
    const other = vaultOn(disk);
    expect((await other.startVault()).person).toBe(sampleRecord(1).who);
  });
});

describe('an append', () => {
  it('must follow on the last record', async () => {
    const vault = vaultOn(await diskWith(2));
    expect(await vault.appendJournal([sampleRecord(4)])).toEqual(err({ code: 'journalGap', last: 2 }));
    expect(await vault.appendJournal([sampleRecord(3), sampleRecord(5)])).toMatchObject({ ok: false });
    expect(await recordsOf(vault)).toEqual([1, 2]);
    expect(await vaultOn(new MemoryDisk()).appendJournal([sampleRecord(2)])).toEqual(
      err({ code: 'journalGap', last: 0 }),
    );
  });

  it('offered again after a lost answer is kept once, and another record of that number is refused', async () => {
    const vault = vaultOn(await diskWith(2));
    expect(await vault.appendJournal(sampleRecords(2, 3))).toEqual(ok({ last: 3 }));
    expect(await vault.appendJournal(sampleRecords(1, 3))).toEqual(ok({ last: 3 }));
    expect(await vault.appendJournal([sampleRecord(3, 'another')])).toEqual(
      err({ code: 'journalGap', last: 3 }),
    );
    expect(await recordsOf(vault)).toEqual([1, 2, 3]);
  });

  it('that failed leaves nothing behind, whatever failed', async () => {
    for (const code of Object.keys(FAULT_CODES) as SystemCode[]) {
      const disk = await diskWith(2);
      const vault = vaultOn(disk);
      await vault.startVault();
      const before = disk.see(JOURNAL);
      fail(disk, code);
      expect(await vault.appendJournal([sampleRecord(3)])).toMatchObject({ ok: false });
      expect(disk.see(JOURNAL)).toEqual(before);
    }
  });

  it('first mends what an earlier one could not take back', async () => {
    const disk = await diskWith(2);
    const vault = vaultOn(disk);
    await vault.startVault();
    const before = bytesOf(disk, JOURNAL).length;
    fail(disk, 'ENOSPC', { lasts: 2 });
    expect(await vault.appendJournal([sampleRecord(3)])).toEqual(err({ code: 'vaultFull' }));
    expect(bytesOf(disk, JOURNAL).length).toBeGreaterThan(before);
    expect(await recordsOf(vault)).toEqual([1, 2]);
    expect(await vault.appendJournal([sampleRecord(3, 'changed since')])).toEqual(ok({ last: 3 }));
    expect(await recordsOf(vaultOn(disk))).toEqual([1, 2, 3]);
  });

  it('does not count a record whose sync failed as kept when it is offered again', async () => {
    const disk = await diskWith(2);
    const vault = vaultOn(disk);
    await vault.startVault();
    // The sync and the truncation fail: the whole line stands there, but perhaps not on disk.
    fail(disk, 'EIO', { after: 1, lasts: 2 });
    expect((await vault.appendJournal([sampleRecord(3)])).ok).toBe(false);
    expect(await recordsOf(vault)).toEqual([1, 2]);
    expect(await vault.appendJournal([sampleRecord(3)])).toEqual(ok({ last: 3 }));
    expect(await recordsOf(vaultOn(disk.afterPowerCut(0)))).toEqual([1, 2, 3]);
  });

  it('waits for its turn', async () => {
    const vault = vaultOn(await diskWith(0));
    const all = [1, 2, 3, 4].map((seq) => vault.appendJournal([sampleRecord(seq)]));
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4].map((last) => ok({ last })));
    expect(await recordsOf(vault)).toEqual([1, 2, 3, 4]);
  });

  it('refuses what could not be read back', async () => {
    const vault = vaultOn(await diskWith(0));
    const broken = { ...sampleRecord(1), control: { counts: {}, ore: 'much' } };
    expect(await vault.appendJournal([broken])).toEqual(err({ code: 'vaultFailed' }));
  });
});

describe('a journal begun anew', () => {
  it('goes on after its base, and the old one is set aside under a name of its own', async () => {
    const disk = await diskWith(2);
    const old = disk.see(JOURNAL);
    const vault = vaultOn(disk);
    expect(await vault.replaceJournal(7, sampleRecords(8, 9))).toEqual(ok({ last: 9 }));
    expect(await vault.replaceJournal(7, sampleRecords(8, 9))).toEqual(ok({ last: 9 }));
    expect(await vault.appendJournal([sampleRecord(10)])).toEqual(ok({ last: 10 }));
    expect(await journalOf(disk)).toMatchObject({ base: 7, last: 10 });
    expect(disk.see(`${HERE}/journal-20260302T120000Z.jsonl`)).toEqual(old);
    expect(disk.see(`${HERE}/journal-20260302T120000Z-2.jsonl`)).toBeDefined();
    expect(await vault.replaceJournal(0, sampleRecords(2, 3))).toEqual(err({ code: 'journalGap', last: 0 }));
  });

  it('takes the place of a damaged one', async () => {
    const disk = await diskWith(0);
    disk.put(JOURNAL, encodeUtf8('sönder\n'));
    const vault = vaultOn(disk);
    await vault.startVault();
    expect(await vault.replaceJournal(0, [])).toEqual(ok({ last: 0 }));
    expect(await vault.appendJournal([sampleRecord(1)])).toEqual(ok({ last: 1 }));
  });

  it('that could not be written leaves no copies behind, however often it is tried', async () => {
    const disk = await diskWith(2);
    const vault = vaultOn(disk);
    await vault.startVault();
    const before = disk.paths;
    for (let tries = 0; tries < 3; tries += 1) {
      fail(disk, 'ENOSPC', { after: 7 });
      expect(await vault.replaceJournal(0, sampleRecords(1, 1))).toEqual(err({ code: 'vaultFull' }));
    }
    expect(disk.paths).toEqual(before);
    expect(await recordsOf(vault)).toEqual([1, 2]);
  });

  it('is what a journal written by other means is', async () => {
    const header = await encodeHeader(3, sha256);
    const lines = await encodeRecords(header.hash, sampleRecords(4, 5), sha256);
    const disk = await diskWith(0);
    await vaultOn(disk).replaceJournal(3, sampleRecords(4, 5));
    expect(disk.see(JOURNAL)).toEqual(joinBytes(header.bytes, lines.bytes));
  });
});

describe('a snapshot', () => {
  it('is listed newest first and read back', async () => {
    const vault = vaultOn(await diskWith(0));
    const [first, second] = [sampleDraft(1, '2026-03-02T09:00:00Z'), sampleDraft(2, '2026-03-01T09:00:00Z')];
    await vault.writeSnapshot(first);
    const kept = await vault.writeSnapshot(second);
    const list = await vault.listSnapshots();
    expect(list).toMatchObject({ ok: true, value: { snapshots: [{ seq: 2 }, { seq: 1 }], damaged: [] } });
    if (kept.ok)
      expect(await vault.readSnapshot('here', kept.value.id)).toMatchObject({
        ok: true,
        value: { body: second.body },
      });
    const bytes = await makeSnapshotFile(first, sha256);
    expect(await vault.readSnapshotFile('min kopia.json', bytes)).toMatchObject({
      ...{ ok: true, value: { info: { id: 'min kopia.json', place: 'file', seq: 1 }, body: first.body } },
    });
  });

  it('that a disk changed while writing is found out, and rotates nothing out', async () => {
    const disk = await diskWith(0);
    const vault = vaultOn(disk);
    for (const minute of [0, 1, 2]) {
      await vault.writeSnapshot(sampleDraft(1, `2026-03-02T09:0${String(minute)}:00Z`));
    }
    const before = disk.paths;
    disk.corrupts = (path) => path.includes('/snapshots/');
    const draft = sampleDraft(2, '2026-03-02T09:03:00Z');
    expect(await vault.writeSnapshot(draft)).toEqual(
      err({ code: 'snapshotDamaged', name: snapshotName(draft) }),
    );
    expect(disk.paths).toEqual(before);
    disk.corrupts = () => false;
    expect((await vault.writeSnapshot(draft)).ok).toBe(true);
    expect(disk.paths).not.toContain(`${HERE}/snapshots/000000001-20260302T090000Z-timed.json`);
    expect(disk.paths).toHaveLength(before.length);
  });

  it('whose counts are not those of its tables is refused', async () => {
    const vault = vaultOn(await diskWith(0));
    const draft = { ...sampleDraft(1, '2026-03-02'), control: { counts: { projects: 1 }, ore: '0' } };
    expect(await vault.writeSnapshot(draft)).toMatchObject({ error: { code: 'snapshotDamaged' } });
    const newer = { ...sampleDraft(1, '2026-03-02'), schema: DATA_SCHEMA + 1 };
    expect(await vault.writeSnapshot(newer)).toMatchObject({ error: { code: 'snapshotNewer' } });
  });

  it('of the same second is kept beside the other, and the very same one once', async () => {
    const disk = await diskWith(0);
    const vault = vaultOn(disk);
    const draft = sampleDraft(1, '2026-03-02T09:00:00.100Z');
    await vault.writeSnapshot(draft);
    await vault.writeSnapshot(draft);
    expect(disk.paths.filter((path) => path.includes('/snapshots/'))).toHaveLength(1);
    await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00.900Z'));
    expect(disk.paths.filter((path) => path.includes('/snapshots/'))).toHaveLength(2);
  });

  it('with too few records pushes none out, however many are written', async () => {
    const disk = await diskWith(0);
    const vault = vaultOn(disk);
    const full = await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'));
    for (let minute = 10; minute < 20; minute += 1) {
      const at = `2026-03-02T09:${String(minute)}:00Z`;
      const tables = { ...sampleTables(0), contacts: [] };
      expect((await vault.writeSnapshot(sampleDraft(minute, at, { tables }))).ok).toBe(true);
    }
    if (full.ok) expect(await vault.readSnapshot('here', full.value.id)).toMatchObject({ ok: true });
    expect(disk.paths.filter((path) => path.includes('/snapshots/'))).toHaveLength(4);
  });

  it('never gives a file outside its folder', async () => {
    const vault = vaultOn(await diskWith(1));
    expect(await vault.readSnapshot('here', '../journal.jsonl')).toMatchObject({
      error: { code: 'snapshotForeign' },
    });
    expect(await vault.readSnapshot('here', snapshotName(sampleDraft(1, '2026-03-02')))).toEqual(
      err({ code: 'vaultUnreachable' }),
    );
  });
});

describe('the self-test', () => {
  it('is remembered', async () => {
    const disk = await diskWith(0);
    const result = { at: sampleDraft(1, '2026-03-02').at, isGood: true };
    await vaultOn(disk).noteSelfTest(result);
    expect((await vaultOn(disk).startVault()).selfTest).toEqual(result);
  });
});
