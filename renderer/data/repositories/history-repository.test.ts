import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@shared/domain/command/command';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, IsoDate, PersonId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { execute, redo, undo } from '../commands/execute';
import { openDatabase, type Database } from '../database';
import { findLastChange, readHistory, type HistoryFilter } from './history-repository';

const time = '2024-08-01T00:00:00.000Z' as UtcTime;
const projectId = 'p' as ProjectId;
const budgetId = 'b' as BudgetId;
const travel = 'resor-och-logi' as RowId;
const karin = 'karin' as PersonId;
const jonas = 'jonas' as PersonId;

const all: HistoryFilter = {
  projectId: null,
  rowId: null,
  who: null,
  from: null,
  to: null,
  limit: 200,
};

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await database.delete();
});

async function run(command: Command, who = karin): Promise<void> {
  const outcome = await execute(database, command, { who, why: '' });
  expect(outcome.ok).toBe(true);
}

const create = (project = projectId, budget = budgetId): Command => ({
  kind: 'createProject',
  ...kraftsamlingExample({ project, budget }, time),
});

const setCell = (value: number, year = 2026, rowId = travel): Command => ({
  kind: 'setCells',
  budgetId,
  cells: [{ rowId, year, entry: { kind: 'amount', ore: ore(value) } }],
});

const seqs = async (filter: Partial<HistoryFilter>): Promise<readonly number[]> =>
  (await readHistory(database, { ...all, ...filter })).entries.map(({ record }) => record.seq);

describe('readHistory', () => {
  it('gives the newest first, as many as asked for, and counts them all', async () => {
    await run(create());
    for (const value of [1, 2, 3]) await run(setCell(value));
    expect(await seqs({})).toEqual([4, 3, 2, 1]);
    const page = await readHistory(database, { ...all, limit: 2 });
    expect([page.entries.map(({ record }) => record.seq), page.total]).toEqual([[4, 3], 4]);
  });

  it('follows what is done after the first reading', async () => {
    await run(create());
    expect(await seqs({})).toEqual([1]);
    await run(setCell(5));
    expect(await seqs({})).toEqual([2, 1]);
  });

  it('keeps to one project, also for versions that are gone', async () => {
    await run(create());
    await run(create('other' as ProjectId, 'b-other' as BudgetId));
    const copyId = 'b2' as BudgetId;
    await run({ kind: 'copyBudget', budgetId, copyId, name: 'k', createdAt: time });
    await run({ ...setCell(7), budgetId: copyId } as Command);
    await run({ kind: 'deleteBudget', budgetId: copyId });
    expect(await seqs({ projectId })).toEqual([5, 4, 3, 1]);
    expect(await seqs({ projectId: 'other' as ProjectId })).toEqual([2]);
    expect(await seqs({ projectId, rowId: travel })).toEqual([5, 4, 3, 1]);
  });

  it('finds one row in every version, and tells only of it', async () => {
    await run(create());
    await run(setCell(5));
    await run(setCell(6, 2026, 'egen-personal' as RowId));
    const { entries } = await readHistory(database, { ...all, projectId, rowId: travel });
    expect(entries.map(({ record }) => record.seq)).toEqual([2, 1]);
    expect(entries.flatMap(({ changes }) => changes.map(({ key }) => key))).toEqual([
      `b/${travel}`,
      `b/${travel}`,
    ]);
  });

  it('finds what one person did, and names everyone who did something', async () => {
    await run(create());
    await run(setCell(5), jonas);
    expect(await seqs({ who: jonas })).toEqual([2]);
    expect((await readHistory(database, all)).people).toEqual([karin, jonas]);
  });

  it('keeps to the days asked for', async () => {
    await run(create());
    const today = new Date();
    const day = (shift: number): IsoDate => {
      const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + shift, 12);
      const two = (value: number): string => String(value).padStart(2, '0');
      return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as IsoDate;
    };
    expect(await seqs({ from: day(-1), to: day(1) })).toEqual([1]);
    expect(await seqs({ to: day(-1) })).toEqual([]);
    expect(await seqs({ from: day(1) })).toEqual([]);
  });

  it('marks what was taken back, until it is done again', async () => {
    await run(create());
    await run(setCell(5));
    const undone = async () =>
      (await readHistory(database, all)).entries
        .filter((one) => one.isUndone)
        .map(({ record }) => record.seq);
    await undo(database);
    expect(await undone()).toEqual([2]);
    await redo(database);
    expect(await undone()).toEqual([]);
  });
});

describe('findLastChange', () => {
  const last = (year: number | null) => findLastChange(database, 'budgetRows', `b/${travel}`, year);

  it('finds the newest change of that very cell, past many others', async () => {
    await run(create());
    await run(setCell(5));
    for (let value = 0; value < 70; value++) await run(setCell(value, 2025), jonas);
    expect(await last(2026)).toMatchObject({
      seq: 2,
      who: karin,
      difference: { before: { ore: 1_000_000 }, after: { ore: 5 } },
    });
    expect((await last(2025))?.seq).toBe(72);
    expect((await last(2024))?.seq).toBe(1);
    expect((await last(null))?.difference.field).toBe('record');
  });

  it('names the contact, when there is one', async () => {
    const contact = { id: karin, name: 'Karin Ek', role: '', organisation: '', email: '', phone: '' };
    await run(create());
    expect((await last(2026))?.person).toBeNull();
    await run({ kind: 'saveContact', contact: { ...contact, erasedAt: null } });
    expect((await last(2026))?.person?.name).toBe('Karin Ek');
  });

  it('answers nothing for a record that the history does not know', async () => {
    await run(create());
    expect(await findLastChange(database, 'budgetRows', 'b/none', 2026)).toBeUndefined();
  });
});
