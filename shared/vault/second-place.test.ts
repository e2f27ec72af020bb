import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import {
  HERE,
  sampleDraft,
  sampleRecord,
  sampleTables,
  SECOND,
  sha256,
  vaultOn,
} from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../domain/ids';
import { createVault } from './create-vault';
import { encodeUtf8 } from './utf8';
import type { VaultFiles } from './vault-files';

const OWN = `${SECOND}/Kraftsamling-me0001`;
const GOOD = { state: 'good', folder: SECOND };

const copiesOn = (disk: MemoryDisk): readonly string[] =>
  disk.paths.filter((path) => path.startsWith(SECOND)).map((path) => path.replace(`${OWN}/snapshots/`, ''));
const ownOn = (disk: MemoryDisk): readonly string[] =>
  disk.paths
    .filter((path) => path.startsWith(`${HERE}/snapshots/`))
    .map((path) => path.slice(`${HERE}/snapshots/`.length));

/** Long enough for everything that is answered at all, on a disk in memory. */
async function aWhile(): Promise<void> {
  for (let step = 0; step < 2000; step += 1) await Promise.resolve();
}

/** A vault whose second place answers nothing while it hangs; the limits it set, in milliseconds. */
function vaultWithShare(disk: MemoryDisk) {
  const share = { hangs: false, release: (): void => undefined };
  const limits: number[] = [];
  const held: Promise<void> = new Promise((resolve) => (share.release = resolve));
  const hanging = (files: VaultFiles): VaultFiles =>
    Object.fromEntries(
      Object.entries(files as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>).map(
        ([name, call]) => [
          name,
          (...args: unknown[]) => (share.hangs ? held.then(() => call(...args)) : call(...args)),
        ],
      ),
    ) as unknown as VaultFiles;
  const vault = createVault({
    files: disk.files(HERE),
    secondFiles: (folder) => hanging(disk.files(folder)),
    hash: sha256,
    newPerson: () => 'me-0001' as PersonId,
    now: () => sampleDraft(0, '2026-03-02').at,
    timeLimit(milliseconds) {
      if (!share.hangs) return new Promise(() => undefined);
      limits.push(milliseconds);
      return aWhile();
    },
  });
  return { vault, share, limits };
}

describe('a second place that never answers', () => {
  it('holds up neither the list nor a reading nor an erasure, is out of reach, and is good when it answers again', async () => {
    const disk = new MemoryDisk();
    const { vault, share, limits } = vaultWithShare(disk);
    await vault.startVault();
    await vault.setSecondPlace(SECOND);
    await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'));
    expect(await vault.secondPlace()).toEqual(GOOD);
    const [id = ''] = copiesOn(disk);

    share.hangs = true;
    const list = await vault.listSnapshots();
    expect(list.ok && list.value.snapshots.map(({ place }) => place)).toEqual(['here']);
    expect(Math.max(...limits)).toBe(5000);
    expect(await vault.secondPlace()).toMatchObject({ state: 'unreachable' });
    const count = limits.length;
    expect(await vault.readSnapshot('second', id)).toEqual({
      ok: false,
      error: { code: 'vaultUnreachable' },
    });
    expect((await vault.erasePerson('nobody' as PersonId, sampleRecord(1))).ok).toBe(true);
    // Nothing more is asked of it while the first call hangs.
    expect(limits).toHaveLength(count);

    share.hangs = false;
    share.release();
    await aWhile();
    expect(await vault.retrySecondPlace()).toEqual(GOOD);
    expect(await vault.readSnapshot('second', id)).toMatchObject({ ok: true });
  });
});

describe('the second place', () => {
  it('gets what is there at once, and every snapshot after it, in a folder of this machine’s own', async () => {
    const disk = new MemoryDisk();
    const vault = vaultOn(disk);
    await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'));
    expect(await vault.setSecondPlace(SECOND)).toEqual(GOOD);
    await vault.writeSnapshot(sampleDraft(2, '2026-03-02T10:00:00Z'));
    expect(await vault.secondPlace()).toEqual(GOOD);
    expect(copiesOn(disk)).toEqual(ownOn(disk));
    expect(copiesOn(disk)).toHaveLength(2);

    const again = vaultOn(disk);
    expect((await again.startVault()).secondPlace).toEqual(GOOD);
    const list = await again.listSnapshots();
    const places = list.ok ? list.value.snapshots.map(({ place, seq }) => `${place} ${String(seq)}`) : [];
    expect([...places].sort()).toEqual(['here 1', 'here 2', 'second 1', 'second 2']);
    const [id = ''] = copiesOn(disk);
    expect(await again.readSnapshot('second', id)).toMatchObject({ ok: true, value: { info: { seq: 1 } } });
  });

  it('that cannot be reached fails no snapshot, says so, and catches up later', async () => {
    const disk = new MemoryDisk();
    let isThere = false;
    const vault = createVault({
      files: disk.files(HERE),
      secondFiles: (folder) => (isThere ? disk.files(folder) : null),
      hash: sha256,
      newPerson: () => 'me-0001' as PersonId,
      now: () => sampleDraft(0, '2026-03-02').at,
    });
    const gone = { state: 'unreachable', folder: SECOND, problem: { code: 'vaultUnreachable' } };
    expect(await vault.setSecondPlace(SECOND)).toEqual(gone);
    expect((await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'))).ok).toBe(true);
    expect(await vault.secondPlace()).toEqual(gone);
    expect((await vaultOn(disk).startVault()).secondPlace).toEqual(gone);
    isThere = true;
    expect(await vault.retrySecondPlace()).toEqual(GOOD);
    expect(copiesOn(disk)).toEqual(ownOn(disk));
    expect(await vault.forgetSecondPlace()).toEqual({ state: 'none' });
    expect(await vaultOn(disk).secondPlace()).toEqual({ state: 'none' });
    expect(copiesOn(disk)).toHaveLength(1);
  });

  it('takes no copy that does not read back', async () => {
    const disk = new MemoryDisk();
    const vault = vaultOn(disk);
    disk.corrupts = (path) => path.startsWith(SECOND);
    await vault.setSecondPlace(SECOND);
    expect((await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'))).ok).toBe(true);
    expect(await vault.secondPlace()).toMatchObject({
      state: 'unreachable',
      problem: { code: 'vaultFailed' },
    });
    expect(copiesOn(disk)).toEqual([]);
  });

  it('rotates by the same rules, and never touches what others keep there', async () => {
    const disk = new MemoryDisk();
    const other = `${SECOND}/Kraftsamling-annan/snapshots/000000001-20200101T000000Z-timed.json`;
    disk.put(other, encodeUtf8('en kollegas'));
    const vault = vaultOn(disk);
    await vault.setSecondPlace(SECOND);
    for (let minute = 10; minute < 18; minute += 1) {
      await vault.writeSnapshot(sampleDraft(minute, `2026-03-02T09:${String(minute)}:00Z`));
      await vault.secondPlace();
    }
    expect(ownOn(disk)).toHaveLength(3);
    expect(copiesOn(disk).filter((path) => !path.includes('annan'))).toEqual(ownOn(disk));
    expect(disk.see(other)).toEqual(encodeUtf8('en kollegas'));
  });

  it('copies nothing that no longer holds', async () => {
    const disk = new MemoryDisk();
    const vault = vaultOn(disk);
    disk.corrupts = () => false;
    await vault.writeSnapshot(sampleDraft(1, '2026-03-02T09:00:00Z'));
    const [id = ''] = ownOn(disk);
    const bytes = (disk.see(`${HERE}/snapshots/${id}`) ?? new Uint8Array(0)).slice();
    bytes[500] = 1;
    disk.put(`${HERE}/snapshots/${id}`, bytes);
    await vault.writeSnapshot(sampleDraft(2, '2026-03-02T10:00:00Z', { tables: sampleTables(5) }));
    expect(await vault.setSecondPlace(SECOND)).toEqual(GOOD);
    expect(copiesOn(disk)).toEqual(ownOn(disk).slice(1));
  });
});
