import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import { openDatabase, type Database } from '../database';
import { findBudget } from '../repositories/budget-repository';
import { onCommitted } from './committed';
import { execute, redo, undo } from './execute';
import { undoLabels } from './undo-labels';

const budgetId = 'b' as BudgetId;
const example = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: budgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const travel = 'resor-och-logi' as RowId;

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`test-${crypto.randomUUID()}`);
  expect((await execute(database, { kind: 'createProject', ...example })).ok).toBe(true);
});
afterEach(async () => {
  await database.delete();
});

const setTravel = (value: number) =>
  execute(database, {
    kind: 'setCells',
    budgetId,
    cells: [{ rowId: travel, year: 2026, entry: { kind: 'amount', ore: ore(value) } }],
  });
const travelNow = async () =>
  (await findBudget(database, budgetId))?.rows.find((row) => row.id === travel)?.amounts['2026'];

async function everything(): Promise<unknown> {
  const tables = ['projects', 'budgets', 'budgetRows', 'notices', 'layouts', 'contacts'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, await database.table(name).toArray()] as const)),
  );
}

describe('execute', () => {
  it('writes only the records that changed, with one history record', async () => {
    const done = await setTravel(1_200_050);
    expect(done.ok && done.value?.changes.map((change) => change.key)).toEqual(['b/resor-och-logi']);
    expect(done.ok && done.value?.label).toEqual({ kind: 'setCells', detail: 'Resor och logi', year: 2026 });
    expect(await travelNow()).toBe(1_200_050);
  });

  it('says that a change was made although somebody told of it fails, and tells the others', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let told = 0;
    const stops = [
      onCommitted(() => {
        throw new Error('a fault in the status line');
      }),
      onCommitted(() => {
        told++;
      }),
    ];
    expect((await setTravel(7)).ok).toBe(true);
    stops.forEach((stop) => stop());
    expect([told, await travelNow(), complaint.mock.calls.length]).toEqual([1, 7, 1]);
    complaint.mockRestore();
  });

  it('records nothing when nothing changes', async () => {
    expect(await setTravel(1_000_000)).toEqual({ ok: true, value: null });
    expect(await database.history.count()).toBe(1);
  });

  it('writes nothing at all when one step of a batch is refused', async () => {
    const before = await everything();
    const cell = { rowId: travel, year: 2026, entry: { kind: 'amount', ore: ore(1) } } as const;
    const outcome = await execute(database, {
      kind: 'batch',
      purpose: 'paste',
      detail: '',
      steps: [
        { kind: 'setCells', budgetId, cells: [cell] },
        { kind: 'setCells', budgetId, cells: [{ ...cell, rowId: 'indirekta-kostnader' as RowId }] },
      ],
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'computedCell', label: 'Indirekta kostnader' } });
    expect(await everything()).toEqual(before);
  });

  it('refuses every change of rows in an approved version', async () => {
    await execute(database, { kind: 'setBudgetStatus', budgetId, status: 'approved' });
    expect(await setTravel(5)).toEqual({
      ok: false,
      error: { code: 'budgetLocked', name: example.budget.name },
    });
  });
});

describe('what the last change left', () => {
  it('is not gone on from when another connection has changed the data since', async () => {
    await setTravel(7);
    const other = await openDatabase(database.name);
    await execute(other, {
      kind: 'setCells',
      budgetId,
      cells: [{ rowId: travel, year: 2025, entry: { kind: 'amount', ore: ore(11) } }],
    });
    other.close();
    const done = await setTravel(8);
    expect(done.ok && done.value?.seq).toBe(4);
    const row = await database.budgetRows.get(['b', travel]);
    expect([row?.amounts['2025'], row?.amounts['2026']]).toEqual([11, 8]);
    expect((await database.history.toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('is forgotten with a database that is gone', async () => {
    await setTravel(7);
    await database.delete();
    await database.open();
    expect((await setTravel(8)).ok).toBe(false);
    expect(await database.history.count()).toBe(0);
  });

  it('holds for changes that begin before the last has ended', async () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const done = await Promise.all(values.map((value) => setTravel(value)));
    expect(done.map((outcome) => outcome.ok && outcome.value?.seq)).toEqual(values.map((value) => value + 1));
    expect(await travelNow()).toBe(8);
    await undo(database);
    expect(await travelNow()).toBe(7);
  });
});

describe('undo and redo', () => {
  it('take back and repeat across commands, also after reopening', async () => {
    const start = await everything();
    await setTravel(7);
    await execute(database, { kind: 'deleteRows', budgetId, rowIds: ['egen-personal' as RowId] });
    const end = await everything();
    database.close();
    database = await openDatabase(database.name);
    expect((await undoLabels(database)).undo?.kind).toBe('deleteRows');
    await undo(database);
    await undo(database);
    expect(await everything()).toEqual(start);
    await redo(database);
    await redo(database);
    expect(await everything()).toEqual(end);
    expect(await redo(database)).toEqual({ ok: false, error: { code: 'nothingToRedo' } });
  });

  it('a new change ends what could be redone', async () => {
    await setTravel(7);
    await undo(database);
    await setTravel(8);
    expect((await undoLabels(database)).redo).toBeNull();
  });

  it('never overwrite something that changed in another way', async () => {
    await setTravel(7);
    await database.budgetRows.update(['b', travel], { amounts: { 2026: ore(99) } });
    expect((await undo(database)).ok).toBe(false);
    expect(await travelNow()).toBe(99);
  });

  it('a taken-back creation leaves an empty workspace', async () => {
    await undo(database);
    expect(await everything()).toEqual({
      projects: [],
      budgets: [],
      budgetRows: [],
      notices: [],
      layouts: [],
      contacts: [],
    });
    expect(await undo(database)).toEqual({ ok: false, error: { code: 'nothingToUndo' } });
  });
});
