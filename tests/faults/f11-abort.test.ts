import { execute, redo, undo } from '@renderer/data/commands/execute';
import { Database } from '@renderer/data/database';
import type { Command } from '@shared/domain/command/command';
import type { RecordChange } from '@shared/domain/command/workspace';
import {
  isoDate,
  type BudgetId,
  type NoticeId,
  type PersonId,
  type ProjectId,
  type RowId,
} from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { newRow } from '@shared/domain/budget/new-row';
import { budgetId, example, projectId, time } from '@tests/fixtures/command-arbitrary';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import type { DBCore, DBCoreTable } from 'dexie';
import { expect, it, vi } from 'vitest';
import { LossError, Tally } from './count';

const [row] = example.rows;
if (!row) throw new Error('The example has no rows.');
const other = 'b2' as BudgetId;
const travel = 'resor-och-logi' as RowId;
const person: PersonId = 'person-1' as PersonId;
const contact = { id: person, name: 'A', role: '', organisation: '', email: '', phone: '', erasedAt: null };
/** One record of every table of the work. */
const work = workSampleRecords(projectId);
const notice = {
  id: 'n-1' as NoticeId,
  projectId,
  rowId: travel,
  kind: 'granted' as const,
  date: isoDate('2024-02-28'),
  source: 'Beslut',
  amounts: { 2024: ore(1) },
};
const restored: RecordChange = {
  table: 'contacts',
  key: 'person-2',
  before: null,
  after: { ...contact, id: 'person-2' },
};

/** One command of every kind, in an order in which each can be carried out. */
const COMMANDS: readonly Command[] = [
  { kind: 'createProject', ...example },
  { kind: 'editProject', projectId, patch: { name: 'Nytt namn' } },
  { kind: 'archiveProject', projectId, archivedAt: time },
  {
    kind: 'copyProject',
    projectId,
    copyId: 'p2' as ProjectId,
    name: 'Kopia',
    createdAt: time,
    budgetIds: { [budgetId]: 'b9' as BudgetId },
  },
  { kind: 'addBudget', budget: { ...example.budget, id: 'b3' as BudgetId, version: 3 }, rows: [] },
  { kind: 'copyBudget', budgetId, copyId: other, name: 'Kopia', createdAt: time },
  { kind: 'renameBudget', budgetId, name: 'Ny' },
  { kind: 'setBudgetYears', budgetId: other, years: [2024, 2025] },
  { kind: 'setBudgetStatus', budgetId: other, status: 'submitted' },
  { kind: 'deleteBudget', budgetId: 'b3' as BudgetId },
  {
    kind: 'setCells',
    budgetId,
    cells: [{ rowId: travel, year: 2024, entry: { kind: 'amount', ore: ore(7) } }],
  },
  {
    kind: 'insertRow',
    budgetId,
    row: newRow(budgetId, 'ny' as RowId, { section: 'cost', category: 'travel' }, 1, 'Ny'),
  },
  { kind: 'moveRow', budgetId, rowId: 'ny' as RowId, position: 0 },
  { kind: 'editRow', budgetId, rowId: 'ny' as RowId, patch: { label: 'Nyare' } },
  {
    kind: 'setRule',
    budgetId,
    rowId: 'ny' as RowId,
    rule: { kind: 'rate', percent: '10' as never, of: [travel] },
  },
  { kind: 'setNote', budgetId, rowId: travel, key: '2024', text: 'not' },
  { kind: 'deleteRows', budgetId, rowIds: ['ny' as RowId] },
  { kind: 'replaceRows', budgetId, rows: example.rows.map((one) => ({ ...one, label: `${one.label} 2` })) },
  { kind: 'recordNotices', budgetId, notices: [notice] },
  { kind: 'removeNotice', budgetId, noticeId: notice.id },
  { kind: 'saveLayout', layout: { key: 'k', financier: 'F', savedAt: time, targets: {}, years: {} } },
  { kind: 'saveTracked', projectId, detail: 'allt', records: work },
  {
    kind: 'removeTracked',
    projectId,
    detail: 'allt utom planen',
    keys: work
      .filter(({ table }) => table !== 'parts')
      .map(({ table, record }) => ({ table, id: record.id })),
  },
  { kind: 'saveContact', contact },
  { kind: 'removeContact', contactId: person },
  { kind: 'restoreRecords', detail: 'i går', changes: [restored] },
  {
    kind: 'mergeRecords',
    detail: 'fil.kraft',
    changes: [{ ...restored, before: restored.after, after: { ...contact, id: 'person-2', name: 'B' } }],
    seen: [],
  },
  {
    kind: 'batch',
    purpose: 'paste',
    detail: '',
    steps: [
      { kind: 'setCells', budgetId, cells: [{ rowId: travel, year: 2025, entry: { kind: 'empty' } }] },
      { kind: 'setNote', budgetId, rowId: travel, key: 'label', text: 'x' },
    ],
  },
];

/** Fails one statement of the next transaction: each call to a table, whether it reads or writes. */
class Saboteur {
  calls = 0;
  failAt = 0;

  begin(failAt: number): void {
    this.calls = 0;
    this.failAt = failAt;
  }

  #statement<Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) {
    return (...args: Args): Promise<Answer> => {
      this.calls += 1;
      return this.calls === this.failAt ? Promise.reject(new Error('made to fail')) : call(...args);
    };
  }

  in(core: DBCore): DBCore {
    return {
      ...core,
      table: (name): DBCoreTable => {
        const table = core.table(name);
        return {
          ...table,
          mutate: this.#statement((request) => table.mutate(request)),
          get: this.#statement((request) => table.get(request)),
          getMany: this.#statement((request) => table.getMany(request)),
          query: this.#statement((request) => table.query(request)),
          openCursor: this.#statement((request) => table.openCursor(request)),
          count: this.#statement((request) => table.count(request)),
        };
      },
    };
  }
}

async function everything(database: Database): Promise<string> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(tables);
}

it(
  'a command that is broken off at any statement leaves nothing half done',
  { timeout: 600_000 },
  async () => {
    // Each injected fault is noted there by design.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const saboteur = new Saboteur();
    const database = new Database(`abort-${crypto.randomUUID()}`);
    database.use({ stack: 'dbcore', name: 'saboteur', create: (core) => saboteur.in(core) });
    await database.open();
    const tally = new Tally('F11');

    /** Breaks it off at its first statement, its second, and so on, until it has none left to be broken off at. */
    async function breakOff(name: string, run: () => Promise<{ readonly ok: boolean }>): Promise<void> {
      for (let statement = 1; ; statement++) {
        saboteur.begin(0);
        const before = await everything(database);
        saboteur.begin(statement);
        const outcome = await run();
        const wasBroken = saboteur.calls >= statement;
        saboteur.begin(0);
        if (!wasBroken) {
          expect(outcome.ok, name).toBe(true);
          expect(await everything(database), `${name} did nothing`).not.toBe(before);
          return;
        }
        const after = await everything(database);
        await tally.fault(`${name}, statement ${String(statement)}`, () => {
          expect(outcome.ok).toBe(false);
          if (after !== before) throw new LossError({ rowsLost: 1, oreOff: 0 }, 'Part of it was kept');
        });
      }
    }

    const kinds = new Set(COMMANDS.map(({ kind }) => kind));
    for (const command of COMMANDS) await breakOff(command.kind, () => execute(database, command));
    await breakOff('undo', () => undo(database));
    await breakOff('redo', () => redo(database));
    await database.delete();
    expect(kinds.size).toBe(COMMANDS.length);
    tally.finish();
  },
);
