import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import { HERE, sampleDraft, SECOND, vaultOn } from '@tests/fixtures/vault-samples';
import { expect, it } from 'vitest';

const names = (disk: MemoryDisk, folder: string): readonly number[] =>
  disk.paths
    .filter((path) => path.startsWith(folder) && path.includes('/snapshots/'))
    .map((path) => Number(/snapshots\/(\d+)-/.exec(path)?.[1]));

/** Changes one byte far behind the first line. */
function damage(disk: MemoryDisk, seq: number): void {
  for (const path of disk.paths.filter((one) => one.includes(`/${String(seq).padStart(9, '0')}-`))) {
    const bytes = (disk.see(path) ?? new Uint8Array(0)).slice();
    const last = bytes.length - 2;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    disk.put(path, bytes);
  }
}

it('damaged backups that say they are newer push out no good one, here or in the second place', async () => {
  const disk = new MemoryDisk();
  const vault = vaultOn(disk);
  await vault.setSecondPlace(SECOND);
  for (const seq of [1, 50, 51, 52])
    await vault.writeSnapshot(sampleDraft(seq, `2026-03-02T09:${String(seq).padStart(2, '0')}:00Z`));
  await vault.secondPlace();
  for (const seq of [50, 51, 52]) damage(disk, seq);
  // The database was lost: it goes on from 1.
  for (const seq of [2, 3, 4, 5]) {
    await vault.writeSnapshot(sampleDraft(seq, `2026-03-02T10:0${String(seq)}:00Z`));
    await vault.secondPlace();
    for (const folder of [HERE, SECOND]) expect(names(disk, folder)).toContain(seq);
  }
  for (const folder of [HERE, SECOND])
    expect(names(disk, folder).filter((seq) => seq < 50)).toEqual([3, 4, 5]);
});

it('of two of one day, the good one stays when the newer no longer holds', async () => {
  const disk = new MemoryDisk();
  const vault = vaultOn(disk);
  await vault.writeSnapshot(sampleDraft(1, '2026-03-01T09:00:00Z'));
  await vault.writeSnapshot(sampleDraft(2, '2026-03-01T10:00:00Z'));
  damage(disk, 2);
  for (const seq of [3, 4, 5, 6])
    await vault.writeSnapshot(sampleDraft(seq, `2026-03-02T0${String(seq)}:00:00Z`));
  expect(names(disk, HERE)).toEqual([1, 2, 4, 5, 6]);
});
