import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import { err, ok, type Result } from '../result';
import { erasureWords, eraseFromVault } from './erase-person';
import { attempt } from './file-faults';
import type { Hash } from './hash';
import type { JournalKeeper } from './journal-keeper';
import type { StoreKeeper } from './stored-settings';
import type { VaultProblem } from './vault';
import type { VaultFiles } from './vault-files';

export interface ErasingParts {
  readonly files: VaultFiles;
  readonly hash: Hash;
  readonly journal: JournalKeeper;
  readonly store: StoreKeeper;
}

interface Order {
  readonly id: PersonId;
  readonly at: UtcTime;
  readonly record: HistoryRecord | null;
}

/** Written down before and after, so that it is gone on with at the next start if it is broken off. Throws FileFault. */
async function carryOut({ files, hash, journal, store }: ErasingParts, order: Order): Promise<void> {
  const { id, at, record } = order;
  const others = (await store.read()).erasures.filter((one) => one.id !== id);
  await store.setErasures([...others, { id, at, done: false }]);
  try {
    await eraseFromVault({ files, hash }, { id, at }, record);
  } finally {
    journal.forget();
  }
  await store.setErasures([...others, { id, at, done: true }]);
}

/** Why the record cannot be added: it must follow on the journal, or be its last when this was broken off before. */
async function obstacle(
  { journal, store }: ErasingParts,
  id: PersonId,
  seq: number,
): Promise<VaultProblem | null> {
  const { state } = await journal.start();
  if (state.kind === 'newer') return { code: 'vaultNewer' };
  if (state.kind !== 'good' || seq === state.last + 1) return null;
  const isBegun = (await store.read()).erasures.some((one) => one.id === id);
  return isBegun && seq === state.last ? null : { code: 'journalGap', last: state.last };
}

/** Erases a person from every file here; answers what the person was found by in texts. */
export async function erasePerson(
  parts: ErasingParts,
  id: PersonId,
  record: HistoryRecord,
): Promise<Result<readonly string[], VaultProblem>> {
  const done = await attempt(async (): Promise<Result<readonly string[], VaultProblem>> => {
    const problem = await obstacle(parts, id, record.seq);
    if (problem !== null) return err(problem);
    const words = await erasureWords(parts, id);
    await carryOut(parts, { id, at: record.at, record });
    return ok(words);
  });
  return done.ok ? done.value : done;
}

/** Goes on with erasures that were broken off; answers whether there were any. Throws FileFault. */
export async function finishErasures(parts: ErasingParts): Promise<boolean> {
  const begun = (await parts.store.read()).erasures.filter((one) => !one.done);
  for (const { id, at } of begun) await carryOut(parts, { id, at, record: null });
  return begun.length > 0;
}
