import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '@shared/domain/command/history';
import { EMPTY_CONTROL } from '@shared/domain/journal/control';
import { err, ok, type Result } from '@shared/result';
import type { VaultProblem } from '@shared/vault/vault';
import { createJournalKeeper, type Safety } from './journal-keeper';

const record = (seq: number): HistoryRecord => ({
  seq,
  at: `2026-01-01T00:00:0${String(seq)}.000Z` as HistoryRecord['at'],
  who: 'me' as HistoryRecord['who'],
  why: '',
  label: { kind: 'setCells', detail: '', year: null },
  changes: [],
  undoes: null,
  redoes: null,
  control: EMPTY_CONTROL,
});

/** A journal in memory that refuses while `problem` is set, as a full disk does. */
function journalOf(kept: number[]) {
  const state: { problem: VaultProblem | null; calls: number; looks: number } = {
    problem: null,
    calls: 0,
    looks: 0,
  };
  const appendJournal = (
    records: readonly HistoryRecord[],
  ): Promise<Result<{ last: number }, VaultProblem>> => {
    state.calls += 1;
    const last = kept.at(-1) ?? 0;
    if (state.problem) return Promise.resolve(err(state.problem));
    if (records[0]?.seq !== last + 1) return Promise.resolve(err({ code: 'journalGap', last }));
    kept.push(...records.map(({ seq }) => seq));
    return Promise.resolve(ok({ last: kept.at(-1) ?? 0 }));
  };
  const startVault = (): Promise<never> => {
    state.looks += 1;
    return Promise.reject(new Error('nobody asks for the answer'));
  };
  return { state, appendJournal, startVault };
}

function keeperOver(kept: number[], all: readonly HistoryRecord[] = [], canRenew = false) {
  const journal = journalOf(kept);
  const seen: Safety['state'][] = [];
  const keeper = createJournalKeeper({
    vault: journal,
    recordsAfter: (seq) => Promise.resolve(all.filter((one) => one.seq > seq)),
    renew: () => {
      if (!canRenew) return Promise.resolve<VaultProblem>({ code: 'vaultFailed' });
      kept.splice(0, kept.length, 99);
      return Promise.resolve(null);
    },
    patience: 5,
  });
  keeper.onSafety(() => seen.push(keeper.safety().state));
  return { keeper, journal: journal.state, seen };
}

describe('the journal keeper', () => {
  it('says saved only when the journal has answered', async () => {
    const kept: number[] = [];
    const { keeper, seen } = keeperOver(kept);
    keeper.keep(record(1));
    expect(keeper.safety()).toEqual({ state: 'saving' });
    expect(await keeper.settled()).toBe(true);
    expect([kept, seen, keeper.safety()]).toEqual([
      [1],
      ['saving', 'saved'],
      { state: 'saved', at: record(1).at },
    ]);
  });

  it('keeps in one batch what was committed while it was busy, in order', async () => {
    const kept: number[] = [];
    const { keeper, journal } = keeperOver(kept);
    for (const seq of [1, 3, 2]) keeper.keep(record(seq));
    await keeper.settled();
    expect(await keeper.settled()).toBe(true);
    expect(kept).toEqual([1, 2, 3]);
    expect(journal.calls).toBeLessThanOrEqual(3);
  });

  it('says why nothing is safe, and keeps all of it when there is room again', async () => {
    const kept: number[] = [];
    const { keeper, journal } = keeperOver(kept);
    journal.problem = { code: 'vaultFull' };
    keeper.keep(record(1));
    expect(await keeper.settled()).toBe(false);
    expect(keeper.safety()).toEqual({ state: 'unsafe', problem: { code: 'vaultFull' } });
    keeper.keep(record(2));
    expect(await keeper.settled()).toBe(false);
    expect(kept).toEqual([]);
    journal.problem = null;
    keeper.retry();
    expect(await keeper.settled()).toBe(true);
    expect(kept).toEqual([1, 2]);
  });

  it('tries again by itself', async () => {
    const kept: number[] = [];
    const { keeper, journal } = keeperOver(kept);
    journal.problem = { code: 'vaultFull' };
    keeper.keep(record(1));
    await keeper.settled();
    journal.problem = null;
    await new Promise<void>((resolve) => {
      keeper.onSafety(() => {
        if (keeper.safety().state === 'saved') resolve();
      });
    });
    expect(kept).toEqual([1]);
  });

  it('fetches from the database what the journal lacks', async () => {
    const kept = [1];
    const { keeper } = keeperOver(kept, [1, 2, 3, 4].map(record));
    keeper.keep(record(4));
    expect(await keeper.settled()).toBe(true);
    expect(kept).toEqual([1, 2, 3, 4]);
  });

  it('has the journal written anew when it went away and the database does not reach back', async () => {
    const kept: number[] = [];
    const { keeper } = keeperOver(kept, [], true);
    keeper.keep(record(4));
    expect(await keeper.settled()).toBe(true);
    expect([kept, keeper.safety().state]).toEqual([[99], 'saved']);
  });

  it('does not say saved when the gap cannot be closed', async () => {
    const { keeper } = keeperOver([1]);
    keeper.keep(record(4));
    expect(await keeper.settled()).toBe(false);
    expect(keeper.safety()).toEqual({ state: 'unsafe', problem: { code: 'vaultFailed' } });
  });

  it('looks again at what could not be reached before it writes there', async () => {
    const kept: number[] = [];
    const { keeper, journal } = keeperOver(kept);
    journal.problem = { code: 'vaultUnreachable' };
    keeper.keep(record(1));
    await keeper.settled();
    expect(journal.looks).toBe(0);
    journal.problem = null;
    expect(await keeper.settled()).toBe(true);
    expect(journal.looks).toBe(1);
  });
});
