import { describe, expect, it, vi } from 'vitest';
import type { HistoryRecord } from '@shared/domain/command/history';
import { EMPTY_CONTROL } from '@shared/domain/journal/control';
import { err, ok, type Result } from '@shared/result';
import type { VaultProblem } from '@shared/vault/vault';
import { createJournalKeeper } from './journal-keeper';
import type { Safety } from './safety-sign';

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

interface Circumstances {
  readonly canRenew?: boolean;
  /** What kept the journal from being brought up at the start. */
  readonly problem?: VaultProblem;
}

function keeperOver(kept: number[], all: readonly HistoryRecord[] = [], circumstances: Circumstances = {}) {
  const { canRenew = false, problem = null } = circumstances;
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
    catchUp: () => {
      if (journal.state.problem) return Promise.resolve(journal.state.problem);
      kept.push(...all.map(({ seq }) => seq).filter((seq) => seq > (kept.at(-1) ?? 0)));
      return Promise.resolve(null);
    },
    problem,
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

  it('does not say saved from the moment a change begins until it is kept', async () => {
    const { keeper, seen } = keeperOver([]);
    const isDone = keeper.expect();
    expect(keeper.safety()).toEqual({ state: 'saving' });
    keeper.keep(record(1));
    isDone();
    expect(keeper.safety()).toEqual({ state: 'saving' });
    await keeper.settled();
    expect([seen, keeper.safety()]).toEqual([['saving', 'saved'], { state: 'saved', at: record(1).at }]);
  });

  it('says saved as before when a change that began is refused', async () => {
    const { keeper } = keeperOver([]);
    keeper.keep(record(1));
    await keeper.settled();
    const [first, second] = [keeper.expect(), keeper.expect()];
    first();
    expect(keeper.safety()).toEqual({ state: 'saving' });
    second();
    expect(keeper.safety()).toEqual({ state: 'saved', at: record(1).at });
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

  it.each([1, 2, 3, 4, 5, 6])('keeps what is committed %i ticks after it said saved', async (ticks) => {
    const kept: number[] = [];
    const { keeper } = keeperOver(kept);
    const isSecondKept = new Promise<void>((resolve) => {
      const keepSecond = async (): Promise<void> => {
        for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
        keeper.keep(record(2));
        keeper.onSafety(resolve);
      };
      const stop = keeper.onSafety(() => {
        if (keeper.safety().state !== 'saved') return;
        stop();
        void keepSecond();
      });
    });
    keeper.keep(record(1));
    await isSecondKept;
    expect(kept).toEqual([1, 2]);
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
    const { keeper } = keeperOver(kept, [3, 4].map(record), { canRenew: true });
    keeper.keep(record(4));
    expect(await keeper.settled()).toBe(true);
    expect([kept, keeper.safety().state]).toEqual([[99], 'saved']);
  });

  it('does not say saved when the gap cannot be closed', async () => {
    const { keeper } = keeperOver([1], [record(4)]);
    keeper.keep(record(4));
    expect(await keeper.settled()).toBe(false);
    expect(keeper.safety()).toEqual({ state: 'unsafe', problem: { code: 'vaultFailed' } });
  });

  it.each([
    { what: 'a journal that is ahead of an emptied database', kept: [1, 2, 3], all: [1], next: 1 },
    {
      what: 'a journal that took another record in the place of this one',
      kept: [1, 2],
      all: [1, 2],
      next: 2,
    },
    { what: 'such a journal, also when the next one follows on it', kept: [1, 2], all: [1, 2, 3], next: 2 },
  ])('never writes over $what', async ({ kept, all, next }) => {
    const before = [...kept];
    const { keeper } = keeperOver(kept, all.map(record), { canRenew: true });
    for (const seq of all.filter((one) => one >= next)) keeper.keep(record(seq));
    expect(await keeper.settled()).toBe(false);
    expect(kept).toEqual(before);
    expect(keeper.safety()).toMatchObject({ state: 'unsafe', problem: { code: 'journalGap' } });
  });

  it('says that nothing is safe when the database cannot be asked, and goes on trying', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { appendJournal, startVault } = journalOf([]);
    let isClosed = true;
    const keeper = createJournalKeeper({
      vault: { appendJournal, startVault },
      recordsAfter: () =>
        isClosed ? Promise.reject(new Error('DatabaseClosedError')) : Promise.resolve([1, 2].map(record)),
      renew: () => Promise.reject(new Error('refused')),
      catchUp: () => Promise.resolve(null),
      problem: null,
      patience: 5,
    });
    keeper.keep(record(2));
    expect(await keeper.settled()).toBe(false);
    expect(keeper.safety()).toEqual({ state: 'unsafe', problem: { code: 'vaultFailed' } });
    isClosed = false;
    expect(await keeper.settled()).toBe(true);
    complaint.mockRestore();
  });

  it('does not say saved after a start at which nothing could be kept, until the journal has it all', async () => {
    const kept = [1];
    const problem: VaultProblem = { code: 'vaultFull' };
    const { keeper, journal } = keeperOver(kept, [1, 2].map(record), { problem });
    journal.problem = problem;
    expect(keeper.safety()).toEqual({ state: 'unsafe', problem });
    expect(await keeper.settled()).toBe(false);
    journal.problem = null;
    expect(await keeper.settled()).toBe(true);
    expect([kept, keeper.safety()]).toEqual([[1, 2], { state: 'saved', at: null }]);
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
