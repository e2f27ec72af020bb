import { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import { vaultOn } from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import { printFaultCount } from './count-faults';
import { brokenPromises } from './survives';
import { nothingYet, runScript } from './vault-script';

/** How much of what was not synced is on disk all the same. */
const SHARES = [0, 0.3, 0.5, 0.99, 1];

/** What is wrong when the power goes right after a call, in words. */
async function wrongAfterCut(lastCall: number, share: number, syncs = true): Promise<readonly string[]> {
  const disk = new MemoryDisk({ syncs });
  disk.lastCall = lastCall;
  const acknowledged = nothingYet();
  await runScript(disk, acknowledged);
  const left = disk.afterPowerCut(share);
  return brokenPromises(vaultOn(left), acknowledged);
}

async function callsInAll(): Promise<number> {
  const disk = new MemoryDisk();
  await runScript(disk, nothingYet());
  return disk.callCount;
}

describe('F6: the power goes', () => {
  it('after any call, and every acknowledged record and the newest snapshot are there', async () => {
    const calls = await callsInAll();
    const failures: string[] = [];
    for (let call = 1; call <= calls; call += 1) {
      for (const share of SHARES) {
        const wrong = await wrongAfterCut(call, share);
        if (wrong.length > 0) failures.push(`call ${String(call)}, ${String(share)}: ${wrong.join('; ')}`);
      }
    }
    printFaultCount('F6', calls * SHARES.length, failures);
    expect(failures).toEqual([]);
  });

  it('loses records on a disk that never syncs, so this test can see it', async () => {
    expect((await wrongAfterCut(await callsInAll(), 0, false)).join()).toContain('is lost');
  });
});
