import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { controlOf } from '@shared/domain/journal/control';
import { readWorkspace } from '../commands/slice';
import { openDatabase } from '../database';
import { historyAfter } from '../history-log';
import { firstTables } from './001-first-tables';

const budgetId = 'b' as BudgetId;
const { project, budget, rows } = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: budgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const travelId = 'resor-och-logi' as RowId;
const travel = rows.find((row) => row.id === travelId);
if (!travel) throw new Error('The example has no travel.');
const dearer = { ...travel, amounts: { ...travel.amounts, '2026': 7 } };

const name = `migration-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

/** A database as version 1 left it: the example, one amount changed, and that undone. */
async function firstVersion(): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ ...firstTables.stores });
  await old.open();
  await old.table('projects').add(project);
  await old.table('budgets').add(budget);
  await old.table('budgetRows').bulkAdd([...rows]);
  const created = [
    { table: 'projects', key: 'p', before: null, after: project },
    { table: 'budgets', key: 'b', before: null, after: budget },
    ...rows.map((row) => ({ table: 'budgetRows', key: `b/${row.id}`, before: null, after: row })),
  ];
  const changed = { table: 'budgetRows', key: `b/${travelId}` };
  const record = { at: '2024-08-01T00:00:00.000Z', undoes: null, redoes: null };
  const label = { kind: 'setCells', detail: 'Resor och logi', year: 2026 };
  await old.table('history').bulkAdd([
    { ...record, seq: 1, label: { kind: 'createProject', detail: '', year: null }, changes: created },
    { ...record, seq: 2, label, changes: [{ ...changed, before: travel, after: dearer }] },
    { ...record, seq: 3, label, changes: [{ ...changed, before: dearer, after: travel }], undoes: 2 },
  ]);
  await old.table('meta').put({ key: 'undo', undo: [1], redo: [2] });
  old.close();
}

it('keeps every record, and completes the history with whom, why and what was there', async () => {
  await firstVersion();
  const database = await openDatabase(name);
  const tables = await readWorkspace(database);
  expect(tables).toMatchObject({ projects: [project], budgets: [budget], contacts: [] });
  expect(tables.budgetRows).toHaveLength(rows.length);
  const records = await historyAfter(database, 0);
  expect(records.map(({ seq, who, why, undoes }) => ({ seq, who, why, undoes }))).toEqual([
    { seq: 1, who: '', why: '', undoes: null },
    { seq: 2, who: '', why: '', undoes: null },
    { seq: 3, who: '', why: '', undoes: 2 },
  ]);
  expect(records[2]?.control).toEqual(controlOf(tables));
  expect(BigInt(records[1]?.control.ore ?? 0) - BigInt(records[2]?.control.ore ?? 0)).toBe(
    BigInt(7 - Number(travel.amounts['2026'])),
  );
  expect(await database.history.where('touched').equals(`budgetRows/b/${travelId}`).count()).toBe(3);
  expect(await database.meta.get('undo')).toMatchObject({ undo: [1], redo: [2] });
  database.close();
});
