import { describe, expect, it } from 'vitest';
import type { Budget, FinancierNotice, NoticeKind } from '../domain/budget/budget';
import { calculateBudget } from '../domain/budget/calculate-budget';
import { applyCommand } from '../domain/command/apply-command';
import type { Command } from '../domain/command/command';
import { inverseOf } from '../domain/command/history';
import {
  changesBetween,
  EMPTY_WORKSPACE,
  keyOf,
  TABLES,
  type RecordChange,
  type Workspace,
} from '../domain/command/workspace';
import { kraftsamlingExample } from '../domain/example/kraftsamling-example';
import {
  isoDate,
  type BudgetId,
  type NoticeId,
  type ProjectId,
  type RowId,
  type UtcTime,
} from '../domain/ids';
import { kronor, ore, printedKronor } from '../domain/money/ore';
import { readCsv } from './csv';
import {
  canRestoreOre,
  effectOfNotices,
  newVersionCommand,
  noticesCommand,
  removeNoticeCommand,
  replaceRowsCommand,
  sourceOfRows,
  versionFromOwn,
  versionNameFrom,
} from './import-commands';
import { rememberLayout } from './layout-key';
import { planFinancierRows, planNewVersion } from './plan-import';
import { defaultChoices, targetOf } from './plan/import-choices';
import { recogniseBudget } from './recognise/recognise-budget';

const NOW = '2026-01-05T10:00:00.000Z' as UtcTime;
const PROJECT = 'project' as ProjectId;
const OLD = 'old' as BudgetId;
const NEW = 'new' as BudgetId;

const SHEET = `Kostnader;2024;2025;2026;Totalt
Egen personal;500 000;1 000 000;600 000;2 100 000
Resor och logi;12 000,50;10 000;10 000;32 000,50
Porto;100;200;300;600
Summa bokförda kostnader;512 100,50;1 010 200;610 300;2 132 600,50
Finansiering
Region Örebro län, Egna medel – aktivitetsmedel barn och unga;300 000;700 000;400 000;1 400 000
Region Örebro län, 1:1-medel;212 100,50;310 200;210 300;732 600,50
Summa finansiering;512 100,50;1 010 200;610 300;2 132 600,50
`;

function workspace(): Workspace {
  const { project, budget, rows } = kraftsamlingExample({ project: PROJECT, budget: OLD }, NOW);
  return { ...EMPTY_WORKSPACE, projects: [project], budgets: [budget], budgetRows: rows };
}

function read(text: string, state: Workspace) {
  const grid = readCsv(text, 'CSV');
  if (!grid.ok) throw new Error(grid.error.code);
  const rows = state.budgetRows.map((row) => ({ id: row.id, label: row.label, target: targetOf(row) }));
  const [table] = recogniseBudget(
    { fileName: 'besked.csv', sheets: [grid.value], notes: [] },
    { rows, layouts: state.layouts },
  ).tables;
  if (!table) throw new Error('No table.');
  const current = { rows: state.budgetRows, years: state.budgets[0]?.years ?? [] };
  return { table, current, choices: defaultChoices(table, state.budgetRows) };
}

const newRowId = (id: string): RowId => `row of ${id}` as RowId;

function importedVersion(state: Workspace, text = SHEET): Command {
  const { table, current, choices } = read(text, state);
  const plan = planNewVersion(table, choices, current, newRowId, NEW);
  const budget: Budget = {
    id: NEW,
    projectId: PROJECT,
    version: 0,
    name: 'besked',
    status: 'draft',
    years: plan.years,
    createdAt: NOW,
    basedOn: OLD,
  };
  const layout = rememberLayout(table, { financier: 'Region Örebro län', savedAt: NOW, ...choices });
  return newVersionCommand({ fileName: 'besked.csv', layout }, budget, plan.rows);
}

function applied(state: Workspace, command: Command): Workspace {
  const outcome = applyCommand(state, command);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

/** What undo does to the tables: each record as it was before. */
function undone(state: Workspace, changes: readonly RecordChange[]): Workspace {
  const back = TABLES.map((table) => {
    const records = new Map<string, unknown>(
      state[table].map((record) => [(keyOf[table] as (one: unknown) => string)(record), record]),
    );
    for (const change of inverseOf(changes)) {
      if (change.table !== table) continue;
      if (change.after === null) records.delete(change.key);
      else records.set(change.key, change.after);
    }
    return [table, [...records.values()]] as const;
  });
  return Object.fromEntries(back) as unknown as Workspace;
}

const byKey = (state: Workspace): unknown =>
  TABLES.map((table) =>
    [...state[table]].sort((a, b) => {
      const key = keyOf[table] as (one: unknown) => string;
      return key(a) < key(b) ? -1 : 1;
    }),
  );

function noticesOf(state: Workspace, kind: NoticeKind, id: string): readonly FinancierNotice[] {
  const { table, current, choices } = read(SHEET, state);
  const financing = state.budgetRows.filter((row) => row.section === 'financing').map((row) => row.id);
  return planFinancierRows(table, choices, current, financing).amounts.map(({ rowId, amounts, from }) => ({
    id: `${id} ${rowId}` as NoticeId,
    projectId: PROJECT,
    rowId,
    kind,
    date: isoDate('2026-01-05'),
    source: sourceOfRows(
      'besked.csv',
      table.rows.filter((row) => from.includes(row.id)),
    ),
    amounts,
  }));
}

describe('a new version out of a sheet', () => {
  it('has the recognised figures, to the öre', () => {
    const state = applied(workspace(), importedVersion(workspace()));
    const rows = state.budgetRows.filter((row) => row.budgetId === NEW);
    const figures = calculateBudget(rows, [2024, 2025, 2026]);
    const figuresOf = (label: string) =>
      figures.rows.get(rows.find((row) => row.label === label)?.id ?? ('' as RowId))?.byYear;
    expect(figuresOf('Egen personal')).toEqual([kronor(500_000), kronor(1_000_000), kronor(600_000)]);
    expect(figuresOf('Resor och logi')).toEqual([ore(1_200_050), kronor(10_000), kronor(10_000)]);
    expect(figuresOf('Porto')).toEqual([kronor(100), kronor(200), kronor(300)]);
    expect(figures.bookedCosts.total).toBe(ore(213_260_050));
    expect(figures.financing.byYear.map(printedKronor)).toEqual([512_101, 1_010_200, 610_300]);
  });

  it('leaves the version it came from alone and remembers the layout', () => {
    const before = workspace();
    const state = applied(before, importedVersion(before));
    expect(state.budgetRows.filter((row) => row.budgetId === OLD)).toEqual(before.budgetRows);
    expect(state.budgets.map(({ name, version }) => [name, version])).toEqual([
      ['Budget enligt projektbeskrivningen', 1],
      ['besked', 2],
    ]);
    expect(state.layouts).toMatchObject([{ financier: 'Region Örebro län' }]);
  });

  it('is one step, named after the file, and undoing it gives back exactly what was', () => {
    const before = workspace();
    const command = importedVersion(before);
    const after = applied(before, command);
    expect(command).toMatchObject({ kind: 'batch', purpose: 'import', detail: 'besked.csv' });
    expect(byKey(undone(after, changesBetween(before, after)))).toEqual(byKey(before));
  });
});

describe("a financier's notice", () => {
  it('keeps applied, proposed and granted beside one another and leaves the budget alone', () => {
    const before = workspace();
    const kinds = ['applied', 'proposed', 'granted'] as const;
    const after = kinds.reduce(
      (state, kind) =>
        applied(
          state,
          noticesCommand({ fileName: 'besked.csv', layout: null }, OLD, noticesOf(state, kind, kind), null),
        ),
      before,
    );
    expect(after.budgetRows).toEqual(before.budgetRows);
    expect(after.notices.map((notice) => notice.kind)).toEqual([
      'applied',
      'applied',
      'proposed',
      'proposed',
      'granted',
      'granted',
    ]);
    const grant = after.notices.find(
      (notice) =>
        notice.rowId === before.budgetRows.find((row) => row.section === 'financing' && row.isGrant)?.id,
    );
    expect(grant?.amounts).toEqual({ 2024: ore(21_210_050), 2025: kronor(310_200), 2026: kronor(210_300) });
    expect(grant?.source).toBe('besked.csv, CSV!B8:D8');
  });

  it('lets the amounts follow when asked, makes computed rows entered, and is undone as a whole', () => {
    const before = workspace();
    const [budget] = before.budgets;
    if (!budget) throw new Error('No budget.');
    const notices = noticesOf(before, 'granted', 'granted');
    const effect = effectOfNotices(budget, before.budgetRows, notices, true);
    expect(effect.becomeEntered.map((row) => row.rule.kind).sort()).toEqual(['remainder', 'share']);
    const after = applied(
      before,
      noticesCommand({ fileName: 'besked.csv', layout: null }, OLD, notices, effect),
    );
    const figures = calculateBudget(after.budgetRows, budget.years);
    expect(figures.financing.byYear).toEqual([ore(51_210_050), kronor(1_010_200), kronor(610_300)]);
    expect(byKey(undone(after, changesBetween(before, after)))).toEqual(byKey(before));
  });

  it('never touches the amounts of a locked version', () => {
    const before = workspace();
    const [budget] = before.budgets;
    if (!budget) throw new Error('No budget.');
    const effect = effectOfNotices(
      { ...budget, status: 'approved' },
      before.budgetRows,
      noticesOf(before, 'granted', 'g'),
      true,
    );
    expect(effect).toEqual({ cells: [], becomeEntered: [], outsideYears: [] });
  });

  it('says which years the version has no column for, and does not write them', () => {
    const before = workspace();
    const [budget] = before.budgets;
    if (!budget) throw new Error('No budget.');
    const effect = effectOfNotices(
      { ...budget, years: [2024] },
      before.budgetRows,
      noticesOf(before, 'granted', 'g'),
      true,
    );
    expect(effect.outsideYears).toEqual([2025, 2026]);
    expect(new Set(effect.cells.map((cell) => cell.year))).toEqual(new Set([2024]));
  });

  it('leaves öre and rules alone where the notice says what the version prints already', () => {
    const before = workspace();
    const [budget] = before.budgets;
    if (!budget) throw new Error('No budget.');
    const figures = calculateBudget(before.budgetRows, budget.years).rows;
    const notices = before.budgetRows
      .filter((row) => row.section === 'financing')
      .map((row) => ({
        rowId: row.id,
        amounts: Object.fromEntries(
          budget.years.map((year, index) => [
            String(year),
            kronor(printedKronor(figures.get(row.id)?.byYear[index] ?? kronor(0))),
          ]),
        ),
      }));
    const nothing = { cells: [], becomeEntered: [], outsideYears: [] };
    expect(effectOfNotices(budget, before.budgetRows, notices, true)).toEqual(nothing);
    expect(effectOfNotices(budget, before.budgetRows, notices, false).cells).toHaveLength(6);
  });

  it('can be taken away again', () => {
    const before = workspace();
    const accepted = { fileName: 'besked.csv', layout: null };
    const state = applied(before, noticesCommand(accepted, OLD, noticesOf(before, 'granted', 'g'), null));
    const [first, second] = state.notices;
    expect(applied(state, removeNoticeCommand(OLD, first?.id ?? ('' as NoticeId))).notices).toEqual([second]);
  });
});

describe('a workbook of ours', () => {
  it('replaces the rows of a version in one step that is undone as a whole', () => {
    const before = workspace();
    const rows = before.budgetRows.map((row) => ({ ...row, label: `${row.label} (ändrad)` }));
    const after = applied(before, replaceRowsCommand('budget.xlsx', OLD, rows));
    expect(after.budgetRows.map((row) => row.label)).toEqual(rows.map((row) => row.label));
    expect(byKey(undone(after, changesBetween(before, after)))).toEqual(byKey(before));
  });

  it('becomes a draft of its own whatever it was', () => {
    const [budget] = workspace().budgets;
    if (!budget) throw new Error('No budget.');
    const into = { id: NEW, projectId: PROJECT, name: 'Från Excel', createdAt: NOW, basedOn: null };
    expect(versionFromOwn({ ...budget, status: 'approved' }, into)).toMatchObject({
      ...into,
      status: 'draft',
      years: [2024, 2025, 2026],
    });
  });
});

describe('what an import is called', () => {
  it.each([
    ['Budget_2024 (slutlig).xlsx', 'Budget 2024 (slutlig)'],
    ['besked.csv', 'besked'],
    ['utan ändelse', 'utan ändelse'],
    ['v. 2 2024.xlsm', 'v. 2 2024'],
  ])('names the version of %s %s', (fileName, name) => {
    expect(versionNameFrom(fileName)).toBe(name);
  });
});

describe('canRestoreOre', () => {
  it('is so for whole kronor whose sums differ by rounding, and not once there are öre', () => {
    const printed = 'Kostnader;2024;2025;Totalt\nEgen personal;100;200;301\nResor och logi;10;20;30\n';
    expect(canRestoreOre(read(printed, workspace()).table)).toBe(true);
    expect(canRestoreOre(read(printed.replace('301', '300'), workspace()).table)).toBe(false);
    expect(canRestoreOre(read(SHEET, workspace()).table)).toBe(false);
  });
});
