import {
  FAULT_CODES,
  MemoryDisk,
  type PlannedFault,
  type SystemCode,
} from '@tests/fixtures/memory-vault-files';
import { runs } from '@tests/fixtures/run-counts';
import { vaultOn } from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import { printFaultCount } from './count-faults';
import { brokenPromises } from './survives';
import { nothingYet, runScript } from './vault-script';

async function callsInAll(): Promise<number> {
  const disk = new MemoryDisk();
  const acknowledged = nothingYet();
  expect(await runScript(disk, acknowledged)).toEqual([]);
  expect(acknowledged.records.size).toBe(8);
  const calls = disk.callCount;
  expect(await brokenPromises(vaultOn(disk), acknowledged)).toEqual([]);
  return calls;
}

/** What is wrong after one planned fault, in words. */
async function wrongAfter(fault: PlannedFault): Promise<readonly string[]> {
  const disk = new MemoryDisk();
  disk.fault = fault;
  const acknowledged = nothingYet();
  const failed = await runScript(disk, acknowledged);
  const wrong: string[] = [];
  if (disk.failures === 0) wrong.push('nothing failed');
  // A fault that ends is got over by trying again: nothing may be left undone.
  if (fault.lasts !== true && failed.length > 0) wrong.push(`not done: ${failed.join(', ')}`);
  disk.fault = undefined;
  return [...wrong, ...(await brokenPromises(vaultOn(disk), acknowledged))];
}

/** For good, once, and long enough to fail the mending, too. */
const LENGTHS = [true, 1, 3] as const;

/** Every call with every code; how long it lasts takes turns, or, with the full counts, all of it. */
function plannedFaults(calls: number): readonly PlannedFault[] {
  const codes = Object.keys(FAULT_CODES) as SystemCode[];
  return codes.flatMap((code, index) =>
    Array.from({ length: calls }, (_, at) => at + 1).flatMap((call) => {
      const isHalfDone = (call + index) % 2 === 0;
      const lengths = LENGTHS.slice(runs((call + index) % LENGTHS.length, 0)).slice(
        0,
        runs(1, LENGTHS.length),
      );
      return lengths.map((lasts) => ({ call, code, isHalfDone, lasts }));
    }),
  );
}

describe('F5: the k-th file call fails', () => {
  it('leaves the old or the new, never neither, and everything acknowledged', async () => {
    const faults = plannedFaults(await callsInAll());
    const failures: string[] = [];
    for (const fault of faults) {
      const wrong = await wrongAfter(fault);
      if (wrong.length > 0) failures.push(`${JSON.stringify(fault)}: ${wrong.join('; ')}`);
    }
    printFaultCount('F5', faults.length, failures);
    expect(failures).toEqual([]);
  });
});
