import { NodeVaultFiles } from '@electron/main/node-vault-files';
import type { PersonId } from '@shared/domain/ids';
import { createVault, type Vault } from '@shared/vault/create-vault';
import { moment, sampleDraft, sampleRecords, sha256 } from '@tests/fixtures/vault-samples';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'vault-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function openVault(): Vault {
  return createVault({
    files: new NodeVaultFiles({ folder: path.join(root, 'Backups'), mayMakeFolder: true }),
    secondFiles: (folder) => new NodeVaultFiles({ folder, mayMakeFolder: false }),
    hash: sha256,
    newPerson: () => 'me-0001' as PersonId,
    now: () => moment('2026-03-02T12:00:00Z'),
  });
}

describe('the vault over real files', () => {
  it('keeps journal and snapshots, and copies to a second place when it is there', async () => {
    const share = path.join(root, 'share');
    await mkdir(share);
    const vault = openVault();
    expect(await vault.startVault()).toMatchObject({ journal: { kind: 'none' }, problem: null });
    expect(await vault.appendJournal(sampleRecords(1, 3))).toMatchObject({ ok: true });
    expect(await vault.setSecondPlace(share)).toMatchObject({ state: 'good' });
    expect((await vault.writeSnapshot(sampleDraft(3, '2026-03-02T09:00:00Z'))).ok).toBe(true);
    expect(await vault.secondPlace()).toMatchObject({ state: 'good' });
    expect(await readdir(path.join(share, 'Kraftsamling-me0001', 'snapshots'))).toHaveLength(1);

    await rename(share, `${share}-away`);
    expect((await vault.writeSnapshot(sampleDraft(3, '2026-03-03T09:00:00Z'))).ok).toBe(true);
    expect(await vault.secondPlace()).toMatchObject({ problem: { code: 'vaultUnreachable' } });
    await rename(`${share}-away`, share);
    expect(await vault.retrySecondPlace()).toMatchObject({ state: 'good' });

    const again = openVault();
    expect(await again.startVault()).toMatchObject({ journal: { kind: 'good', last: 3 }, problem: null });
    const list = await again.listSnapshots();
    expect(list.ok && list.value.snapshots.map(({ place }) => place).sort()).toEqual([
      ...['here', 'here', 'second', 'second'],
    ]);
  });
});
