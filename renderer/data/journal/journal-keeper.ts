import type { HistoryRecord } from '@shared/domain/command/history';
import type { UtcTime } from '@shared/domain/ids';
import { err } from '@shared/result';
import type { VaultApi, VaultProblem } from '@shared/vault/vault';

/** Whether what was done last is safe: in the database and in the journal on disk. */
export type Safety =
  /** at null: nothing has been changed since the start. */
  | { readonly state: 'saved'; readonly at: UtcTime | null }
  | { readonly state: 'saving' }
  | { readonly state: 'unsafe'; readonly problem: VaultProblem };

export interface JournalKeeper {
  /** Takes over a committed record; it is kept in the background, in order. */
  keep(record: HistoryRecord): void;
  safety(): Safety;
  /** Calls back on every change of safety; returns how to stop. */
  onSafety(listener: () => void): () => void;
  /** Tries again now what could not be kept. */
  retry(): void;
  /** Settles when everything taken over is kept (true) or could not be (false). */
  settled(): Promise<boolean>;
}

interface KeeperParts {
  readonly vault: Pick<VaultApi, 'appendJournal' | 'startVault'>;
  /** Writes the whole journal anew from the database; null when that is done. */
  readonly renew: () => Promise<VaultProblem | null>;
  /** The records after a sequence number, as the database has them. */
  readonly recordsAfter: (seq: number) => Promise<readonly HistoryRecord[]>;
  /** Milliseconds until what failed is tried again by itself. */
  readonly patience: number;
}

/** Keeps every committed record in the journal: one batch at a time, in order, again and again until it is there. */
export function createJournalKeeper({ vault, recordsAfter, renew, patience }: KeeperParts): JournalKeeper {
  const listeners = new Set<() => void>();
  let waiting: HistoryRecord[] = [];
  let safety: Safety = { state: 'saved', at: null };
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: Safety): void {
    safety = next;
    for (const listener of listeners) listener();
  }

  /** Takes what the journal lacks from the database; false when it has nothing that follows on. */
  async function closeGap(last: number): Promise<boolean> {
    const missing = await recordsAfter(last);
    if (missing[0]?.seq !== last + 1) return false;
    const known = new Set(missing.map(({ seq }) => seq));
    waiting = [...missing, ...waiting.filter(({ seq }) => seq > last && !known.has(seq))];
    return true;
  }

  const append = (batch: readonly HistoryRecord[]): ReturnType<VaultApi['appendJournal']> =>
    vault.appendJournal(batch).catch((error: unknown) => {
      console.error(error);
      return err<VaultProblem>({ code: 'vaultFailed' });
    });

  /** Offers all that is waiting; null when it is kept. */
  async function keepBatch(mayCloseGap: boolean): Promise<VaultProblem | null> {
    const batch = [...waiting].sort((a, b) => a.seq - b.seq);
    const answer = await append(batch);
    if (answer.ok) return noteKept(answer.value.last, batch.at(-1)?.at);
    if (answer.error.code !== 'journalGap' || !mayCloseGap) return answer.error;
    if (await closeGap(answer.error.last)) return keepBatch(false);
    // The journal went away under the app, and the database does not reach back to its beginning.
    const problem = await renew();
    return problem ?? noteKept(batch.at(-1)?.seq ?? 0, batch.at(-1)?.at);
  }

  function noteKept(last: number, at: UtcTime | undefined): null {
    waiting = waiting.filter((record) => record.seq > last);
    if (waiting.length === 0) become({ state: 'saved', at: at ?? null });
    return null;
  }

  async function run(): Promise<void> {
    // What could not be reached may be another file by now: the vault looks again before it writes.
    if (safety.state === 'unsafe' && safety.problem.code === 'vaultUnreachable')
      await vault.startVault().catch(() => undefined);
    while (waiting.length > 0) {
      const problem = await keepBatch(true);
      if (problem === null) continue;
      become({ state: 'unsafe', problem });
      timer = setTimeout(start, patience);
      return;
    }
  }

  function start(): void {
    clearTimeout(timer);
    if (running || waiting.length === 0) return;
    running = run().finally(() => {
      running = null;
    });
  }

  return {
    keep(record) {
      waiting.push(record);
      if (safety.state === 'saved') become({ state: 'saving' });
      start();
    },
    safety: () => safety,
    onSafety(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: start,
    async settled() {
      start();
      await running;
      return waiting.length === 0;
    },
  };
}
