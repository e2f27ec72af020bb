import type { HistoryRecord } from '@shared/domain/command/history';
import { err } from '@shared/result';
import type { VaultApi, VaultProblem } from '@shared/vault/vault';
import { createSafetySign, type Safety } from './safety-sign';

export interface JournalKeeper {
  /** A change begins: from here on not everything is saved. Call what this returns when it is committed or refused. */
  expect(): () => void;
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
  /** Brings the journal to where the database is, whatever it lacks; null when that is done. */
  readonly catchUp: () => Promise<VaultProblem | null>;
  /** What kept the journal from being brought there at the start; null when it is there. */
  readonly problem: VaultProblem | null;
  /** The records after a sequence number, as the database has them. */
  readonly recordsAfter: (seq: number) => Promise<readonly HistoryRecord[]>;
  /** Milliseconds until what failed is tried again by itself. */
  readonly patience: number;
}

/** A rejected call is a fault of ours: it is written down, and tried again as a failed one. */
function failed(error: unknown): VaultProblem {
  console.error(error);
  return { code: 'vaultFailed' };
}

/**
 * How a journal that ends at `last` gets the records that are waiting: by all of `missing`, which the database has after
 * it. 'gone': it is not what it was, and the database does not reach back to where it ends. 'parted': it holds other
 * records than the database, and must not be written over.
 */
function gapAfter(
  last: number,
  waiting: readonly HistoryRecord[],
  missing: readonly HistoryRecord[],
): readonly HistoryRecord[] | 'gone' | 'parted' {
  const [first] = missing;
  if (!first || waiting.some(({ seq }) => seq <= last)) return 'parted';
  if (first.seq !== last + 1) return 'gone';
  const known = new Set(missing.map(({ seq }) => seq));
  return [...missing, ...waiting.filter(({ seq }) => !known.has(seq))];
}

/** Keeps every committed record in the journal: one batch at a time, in order, again and again until it is there. */
export function createJournalKeeper(parts: KeeperParts): JournalKeeper {
  const { vault, recordsAfter, renew, patience } = parts;
  const sign = createSafetySign();
  let waiting: HistoryRecord[] = [];
  /** The journal may lack more than what is waiting. */
  let isBehind = parts.problem !== null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Offers all that is waiting; null when it is kept. */
  async function keepBatch(mayCloseGap: boolean): Promise<VaultProblem | null> {
    const batch = [...waiting].sort((a, b) => a.seq - b.seq);
    const answer = await vault.appendJournal(batch).catch((error: unknown) => err(failed(error)));
    if (answer.ok) return noteKept(answer.value.last, batch.at(-1));
    if (answer.error.code !== 'journalGap' || !mayCloseGap) return answer.error;
    const { last } = answer.error;
    const gap = gapAfter(last, waiting, await recordsAfter(last));
    if (gap === 'parted') return answer.error;
    if (gap === 'gone') return (await renew()) ?? noteKept(batch.at(-1)?.seq ?? 0, batch.at(-1));
    waiting = [...gap];
    return keepBatch(false);
  }

  function noteKept(last: number, newest: HistoryRecord | undefined): null {
    waiting = waiting.filter((record) => record.seq > last);
    if (waiting.length === 0) sign.isKept(newest?.at);
    return null;
  }

  /** Keeps all that there is; null when it is kept. */
  async function keepAll(): Promise<VaultProblem | null> {
    // What could not be reached may be another file by now: the vault looks again before it writes.
    const safety = sign.now();
    if (safety.state === 'unsafe' && safety.problem.code === 'vaultUnreachable')
      await vault.startVault().catch(() => undefined);
    if (isBehind) {
      const problem = await parts.catchUp();
      if (problem !== null) return problem;
      isBehind = false;
      if (waiting.length === 0) sign.isKept(undefined);
    }
    while (waiting.length > 0) {
      const problem = await keepBatch(true);
      if (problem !== null) return problem;
    }
    return null;
  }

  /** Says what is wrong, and tries again after a while. */
  function giveUpFor(problem: VaultProblem): void {
    sign.fails(problem);
    timer = setTimeout(start, patience);
  }

  function start(): void {
    clearTimeout(timer);
    if (running || (waiting.length === 0 && !isBehind)) return;
    running = keepAll()
      .catch(failed)
      .then((problem) => {
        running = null;
        if (problem !== null) giveUpFor(problem);
        // Taken over just as the last batch was done.
        else start();
      });
  }

  if (parts.problem !== null) giveUpFor(parts.problem);

  return {
    expect: () => sign.begin(),
    keep(record) {
      waiting.push(record);
      sign.waits();
      start();
    },
    safety: () => sign.now(),
    onSafety: (listener) => sign.onChange(listener),
    retry: start,
    async settled() {
      start();
      await running;
      return waiting.length === 0 && !isBehind;
    },
  };
}
