import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import {
  HERE,
  ME,
  sampleDraft,
  sampleRecord,
  sampleTables,
  SECOND,
  sha256,
  vaultOn,
} from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../domain/command/history';
import type { PersonId } from '../domain/ids';
import { err, ok } from '../result';
import { createVault } from './create-vault';
import { makeSnapshotFile } from './snapshot-file';
import { decodeUtf8Loosely } from './utf8';

const PERSON = 'p-1' as PersonId;
const NAME = 'Åsa Öberg';
const [contact] = sampleTables(0).contacts;

const named: HistoryRecord = {
  ...sampleRecord(1),
  changes: [{ table: 'contacts', key: PERSON, before: null, after: contact }],
};
const note: HistoryRecord = {
  ...sampleRecord(2),
  label: { kind: 'erasePerson', detail: '', year: null },
  changes: [],
};

/** A journal, a set-aside one, a snapshot and its copy, all of which name the person. */
async function filledDisk(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const vault = vaultOn(disk);
  await vault.startVault();
  await vault.appendJournal([named]);
  await vault.replaceJournal(0, [named]);
  await vault.setSecondPlace(SECOND);
  await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'));
  await vault.secondPlace();
  expect(filesNaming(disk)).toHaveLength(4);
  return disk;
}

const filesNaming = (disk: MemoryDisk): readonly string[] =>
  disk.paths.filter((path) => decodeUtf8Loosely(disk.see(path) ?? new Uint8Array(0)).includes('Öberg'));

describe('the erasure of a person', () => {
  it('leaves the name in no file, here or in the second place, and the journal goes on', async () => {
    const disk = await filledDisk();
    const vault = vaultOn(disk);
    expect(await vault.erasePerson(PERSON, note)).toEqual(ok(null));
    expect(filesNaming(disk)).toEqual([]);
    expect(await vault.appendJournal([sampleRecord(3)])).toEqual(ok({ last: 3 }));
    const start = await vaultOn(disk).startVault();
    expect(start).toMatchObject({ erased: [PERSON], journal: { kind: 'good', last: 3 }, problem: null });
  });

  it('must follow on the journal', async () => {
    const vault = vaultOn(await filledDisk());
    expect(await vault.erasePerson(PERSON, sampleRecord(9))).toEqual(err({ code: 'journalGap', last: 1 }));
  });

  it('holds for older backups that are read later', async () => {
    const disk = await filledDisk();
    const old = await makeSnapshotFile(sampleDraft(1, '2026-01-01'), sha256);
    const vault = vaultOn(disk);
    await vault.erasePerson(PERSON, note);
    const read = await vaultOn(disk).readSnapshotFile('gammal.json', old);
    expect(read).toMatchObject({
      ok: true,
      value: { info: { seq: 1, control: sampleDraft(1, '2026').control } },
    });
    if (read.ok) expect(decodeUtf8Loosely(read.value.body)).not.toContain(NAME);
  });

  it('broken off at any file call is finished at the next start', async () => {
    const disk = await filledDisk();
    const before = disk.callCount;
    await vaultOn(disk).erasePerson(PERSON, note);
    const calls = disk.callCount - before;
    for (let call = 1; call <= calls; call += 1) {
      const broken = await filledDisk();
      broken.fault = { call: broken.callCount + call, code: 'EIO', isHalfDone: true, lasts: true };
      await vaultOn(broken).erasePerson(PERSON, note);
      broken.fault = undefined;
      const vault = vaultOn(broken);
      const start = await vault.startVault();
      expect(start.journal.kind, String(call)).toBe('good');
      await vault.retrySecondPlace();
      // Before it was written down it has not begun: the person was told that it failed, and all is as it was.
      const isBegun = start.erased.includes(PERSON);
      expect(filesNaming(broken), String(call)).toHaveLength(isBegun ? 0 : 4);
    }
  });

  it('reaches a second place that was away, also where only texts there name the person', async () => {
    const disk = new MemoryDisk();
    let isThere = true;
    const open = () =>
      createVault({
        files: disk.files(HERE),
        secondFiles: (folder) => (isThere ? disk.files(folder) : null),
        hash: sha256,
        newPerson: () => ME,
        now: () => sampleDraft(0, '2026-03-02').at,
      });
    const vault = open();
    await vault.appendJournal([named]);
    await vault.setSecondPlace(SECOND);
    const { budgetRows } = sampleTables(1);
    const rows = budgetRows.map((row) => ({ ...row, label: `Lön ${NAME}` }));
    const tables = { ...sampleTables(1), budgetRows: rows, contacts: [] };
    await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z', { tables }));
    await vault.secondPlace();
    isThere = false;
    expect(await vault.erasePerson(PERSON, note)).toEqual(ok(null));
    expect(filesNaming(disk)).toHaveLength(1);
    isThere = true;
    expect(await open().retrySecondPlace()).toMatchObject({ state: 'good' });
    expect(filesNaming(disk)).toEqual([]);
  });

  it('broken off, it is not gone on with under a window that goes on with its own database', async () => {
    const disk = await filledDisk();
    const vault = vaultOn(disk);
    await vault.startVault();
    disk.fault = { call: disk.callCount + 30, code: 'EBUSY', isHalfDone: true, lasts: true };
    expect((await vault.erasePerson(PERSON, note)).ok).toBe(false);
    disk.fault = undefined;
    // The window's keeper looks again, and gives the journal what was done in the meantime.
    expect(await vault.startVault()).toMatchObject({ erased: [], journal: { kind: 'good', last: 1 } });
    const next = { ...sampleRecord(2), who: PERSON };
    expect(await vault.appendJournal([next])).toEqual(ok({ last: 2 }));
    const start = await vaultOn(disk).startVault();
    expect(start).toMatchObject({
      erased: [PERSON],
      journal: { kind: 'good', last: 2, record: { label: next.label } },
    });
  });

  it('reaches a second place that was away', async () => {
    const disk = await filledDisk();
    const away = new MemoryDisk();
    for (const path of disk.paths.filter((one) => one.startsWith(HERE))) {
      away.put(path, disk.see(path) ?? new Uint8Array(0));
    }
    // The share as it was, found again after the erasure.
    await vaultOn(away).erasePerson(PERSON, note);
    for (const path of disk.paths.filter((one) => one.startsWith(SECOND))) {
      away.put(path, disk.see(path) ?? new Uint8Array(0));
    }
    const vault = vaultOn(away);
    await vault.setSecondPlace(SECOND);
    expect(filesNaming(away)).toEqual([]);
  });
});
