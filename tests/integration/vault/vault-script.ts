import type { HistoryRecord } from '@shared/domain/command/history';
import type { Vault } from '@shared/vault/create-vault';
import type { Result } from '@shared/result';
import type { SnapshotDraft } from '@shared/vault/vault';
import type { MemoryDisk } from '@tests/fixtures/memory-vault-files';
import { sampleDraft, sampleRecords, SECOND, vaultOn } from '@tests/fixtures/vault-samples';

/** What the vault has said that it keeps. */
export interface Acknowledged {
  /** Every record, whichever journal it stands in. */
  readonly records: Map<number, HistoryRecord>;
  /** The newest snapshot. */
  snapshot: SnapshotDraft | null;
}

interface Step {
  readonly name: string;
  readonly run: (vault: Vault, acknowledged: Acknowledged) => Promise<Result<unknown, unknown>>;
}

const append = (from: number, to: number): Step => ({
  name: `append ${String(from)}–${String(to)}`,
  run: async (vault, { records }) => {
    const kept = await vault.appendJournal(sampleRecords(from, to));
    if (kept.ok) for (const record of sampleRecords(from, to)) records.set(record.seq, record);
    return kept;
  },
});

const replace = (last: number): Step => ({
  name: `replace the journal by 1–${String(last)}`,
  run: async (vault, { records }) => {
    const kept = await vault.replaceJournal(0, sampleRecords(1, last));
    if (kept.ok) for (const record of sampleRecords(1, last)) records.set(record.seq, record);
    return kept;
  },
});

const snapshot = (seq: number, at: string): Step => ({
  name: `snapshot at ${String(seq)}`,
  run: async (vault, acknowledged) => {
    const draft = sampleDraft(seq, at);
    const kept = await vault.writeSnapshot(draft);
    if (kept.ok) acknowledged.snapshot = draft;
    // The copying is part of the step, so that its calls come in the same order every time.
    await vault.secondPlace();
    return kept;
  },
});

const place = (name: string, run: (vault: Vault) => Promise<unknown>): Step => ({
  name,
  run: async (vault) => ({ ok: true, value: await run(vault) }),
});

const start = place('start', (vault) => vault.startVault());

/** A few days of work: appends, snapshots, rotation, a journal begun anew, a second place. */
export const SCRIPT: readonly Step[] = [
  start,
  append(1, 1),
  snapshot(1, '2026-03-02T09:00:00Z'),
  append(2, 4),
  snapshot(4, '2026-03-02T09:15:00Z'),
  place('second place', (vault) => vault.setSecondPlace(SECOND)),
  append(5, 5),
  snapshot(5, '2026-03-02T09:30:00Z'),
  // The first of this day is rotated out here.
  snapshot(5, '2026-03-02T09:45:00Z'),
  start,
  append(6, 6),
  replace(6),
  append(7, 8),
  place('self-test', (vault) => vault.noteSelfTest({ at: sampleDraft(0, '2026-03-02').at, isGood: true })),
  snapshot(8, '2026-03-03T09:00:00Z'),
];

export const nothingYet = (): Acknowledged => ({ records: new Map(), snapshot: null });

/** As often as a person tries again; a fault of a few calls is over by then. */
const TRIES = 4;

/**
 * Does the script; a step that fails is tried again. Answers the steps that never went well. Where the power goes, it
 * ends there and then.
 */
export async function runScript(disk: MemoryDisk, acknowledged: Acknowledged): Promise<readonly string[]> {
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    const vault = vaultOn(disk);
    for (const step of SCRIPT) {
      let isDone = false;
      for (let tries = 0; tries < TRIES && !isDone; tries += 1) {
        isDone = (await step.run(vault, acknowledged)).ok;
      }
      if (!isDone) failed.push(step.name);
    }
  };
  await Promise.race([work(), disk.died]);
  return failed;
}
