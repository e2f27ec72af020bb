import { everythingText } from '../../text/sv-everything';
import { exportText } from '../../text/sv-export';
import { err, ok, type Result } from '../../result';
import { inTableOrder, type Budget, type BudgetRow } from '../budget/budget';
import type { RowId } from '../ids';
import { WITH_AMOUNTS } from '../journal/control';
import { isOre } from '../money/ore';
import { budgetSheet } from './budget-sheet';
import type { Everything } from './everything';
import {
  budgetColumns,
  columnAt,
  contactColumns,
  factColumns,
  noticeColumns,
  projectColumns,
  rowColumns,
  textContent,
  type OwnedRow,
  type PlainColumn,
} from './everything-columns';
import {
  textTooLong,
  type CellContent,
  type ExportCell,
  type ExportProblem,
  type ExportRow,
  type ExportSheet,
  type ExportWorkbook,
  type StyleRole,
} from './export-sheet';
import { exportTable } from './export-table';
import { withRowHeights } from './row-height';
import { cellRef, columnLetters } from './sheet-formulas';
import { sheetName } from './sheet-name';
import { workTables } from './work-columns';

const { sheets: names, columns: heads } = everythingText;

/** A table as it is stored: a head, then one record a row. */
function plainSheet<T>(name: string, columns: readonly PlainColumn<T>[], records: readonly T[]): ExportSheet {
  const head = columns.map((column, at): ExportCell => ({
    column: at,
    role: column.role === 'exactAmount' ? 'headFigure' : 'head',
    content: textContent(column.head),
  }));
  const rows = records.map((record): ExportRow => ({
    cells: columns.flatMap((column, at) => {
      const content = column.content(record);
      return content === null ? [] : [{ column: at, role: column.role, content }];
    }),
  }));
  return {
    name,
    hidden: false,
    columns: columns.map(({ width }) => ({ width })),
    rows: [{ cells: head }, ...rows],
    headRow: 0,
    names: [],
  };
}

/** Every year that anything is stored for, in order. */
function yearsOf({ tables }: Everything): readonly string[] {
  const years = new Set(tables.budgets.flatMap((budget) => budget.years.map(String)));
  for (const { amounts } of [...tables.budgetRows, ...tables.notices]) {
    for (const year of Object.keys(amounts)) years.add(year);
  }
  return [...years].sort();
}

/** The rows in the order of their tables, version by version; rows without a version come last. */
function ownedRows({ tables }: Everything): readonly OwnedRow[] {
  const projects = new Map(tables.projects.map((project) => [project.id, project.name]));
  const byBudget = new Map<string, BudgetRow[]>();
  for (const row of tables.budgetRows) {
    byBudget.set(row.budgetId, [...(byBudget.get(row.budgetId) ?? []), row]);
  }
  const owned = (budget: Budget | null, siblings: readonly BudgetRow[]): readonly OwnedRow[] =>
    inTableOrder(siblings).map((row) => ({
      row,
      amounts: row.amounts,
      project: budget ? (projects.get(budget.projectId) ?? '') : '',
      version: budget?.version ?? null,
      siblings,
    }));
  const known = new Set<string>(tables.budgets.map((budget) => budget.id));
  return [
    ...tables.budgets.flatMap((budget) => owned(budget, byBudget.get(budget.id) ?? [])),
    ...owned(
      null,
      tables.budgetRows.filter((row) => !known.has(row.budgetId)),
    ),
  ];
}

/** Version → row → the cell of the sheet of rows that holds its percentage: the versions' own sheets compute with it. */
function percentCells(
  rows: readonly OwnedRow[],
  columns: readonly PlainColumn<OwnedRow>[],
): ReadonlyMap<string, ReadonlyMap<RowId, string>> {
  const column = columnLetters(columnAt(columns, heads.percent));
  const cells = new Map<string, Map<RowId, string>>();
  rows.forEach(({ row }, index) => {
    if (!('percent' in row.rule)) return;
    const own = cells.get(row.budgetId) ?? new Map<RowId, string>();
    own.set(row.id, `${names.budgetRows}!$${column}$${String(index + 2)}`);
    cells.set(row.budgetId, own);
  });
  return cells;
}

/** The budget as it is shown, without the marks that only our own import reads. */
function withoutMarks(sheet: ExportSheet, name: string): ExportSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.role !== 'hidden'),
  }));
  return {
    ...sheet,
    name,
    rows,
    columns: sheet.columns.filter((column) => column.hidden !== true),
    names: [],
  };
}

function budgetSheets(everything: Everything, rows: readonly OwnedRow[]): readonly ExportSheet[] {
  const { tables, exportedAt, exportedOn } = everything;
  const columns = rowColumns(yearsOf(everything));
  const percents = percentCells(rows, columns);
  const taken = new Set<string>(Object.values(names));
  return tables.budgets.flatMap((budget) => {
    const project = tables.projects.find((one) => one.id === budget.projectId);
    if (!project) return [];
    const own = rows.filter(({ row }) => row.budgetId === budget.id).map(({ row }) => row);
    const document = { project, budget, rows: own, notices: [], exportedAt, exportedOn };
    const table = exportTable(own, budget.years);
    const sheet = budgetSheet(document, table, percents.get(budget.id) ?? new Map<RowId, string>());
    const name = sheetName(everythingText.sheetNamed, project.name, budget.version, taken);
    return [withoutMarks(sheet, name)];
  });
}

/** The tables whose amounts the control total is of. */
const SUMMED: ReadonlySet<string> = new Set(WITH_AMOUNTS.map((table) => names[table]));

/** The cells of amounts in a sheet, as ranges that a sum takes; columns that stand side by side are one. */
function amountRanges(sheet: ExportSheet): readonly string[] {
  const columns = (sheet.rows[0]?.cells ?? [])
    .filter(({ role }) => role === 'headFigure')
    .map(({ column }) => column);
  if (sheet.rows.length < 2) return [];
  const starts = columns.filter((column) => !columns.includes(column - 1));
  const ends = columns.filter((column) => !columns.includes(column + 1));
  return starts.map((first, run) => {
    const last = cellRef(ends[run] ?? first, sheet.rows.length - 1);
    return `${sheet.name}!${cellRef(first, 1)}:${last}`;
  });
}

const row = (...cells: readonly (readonly [StyleRole, CellContent | null, string?])[]): ExportRow => ({
  cells: cells.map(([role, content, formula], column) => ({ column, role, content, formula })),
});
const text = (role: StyleRole, value: string) => [role, textContent(value)] as const;

/** The sum as a number where a cell holds it exactly, else in digits. */
function totalContent(digits: string): CellContent {
  const value = Number(digits);
  return isOre(value) ? { type: 'amount', ore: value } : { type: 'text', text: `${digits} öre` };
}

function contentsSheet(everything: Everything, plain: readonly ExportSheet[]): ExportSheet {
  const { seq, control, exportedOn } = everything;
  const about: Readonly<Record<string, string>> = everythingText.about;
  const keyOf = new Map(Object.entries(names).map(([key, name]) => [name, key]));
  const ranges = plain.filter(({ name }) => SUMMED.has(name)).flatMap(amountRanges);
  const total = totalContent(control.ore);
  const isSummed = ranges.length > 0 && total.type === 'amount';
  const latest = seq === 0 ? everythingText.noChange : everythingText.latestChange(seq);
  return {
    name: names.contents,
    hidden: false,
    columns: [{ width: 44 }, { width: 70 }, { width: 18 }],
    rows: [
      { ...row(text('title', everythingText.workbookTitle)), height: 24 },
      row(text('meta', everythingText.exported(exportedOn))),
      row(text('meta', latest)),
      row(),
      row(
        text('head', everythingText.contentsHead),
        text('head', everythingText.contentsOf),
        text('headFigure', everythingText.count),
      ),
      ...plain.map((sheet) =>
        row(text('label', sheet.name), text('wrapped', about[keyOf.get(sheet.name) ?? ''] ?? ''), [
          'wrapped',
          { type: 'number', value: sheet.rows.length - 1 },
        ]),
      ),
      row(text('label', ''), text('wrapped', everythingText.about.tables)),
      row(),
      row(text('sumLabel', everythingText.control), ['sumLabel', null], ['exactSum', total]),
      ...(isSummed
        ? [
            row(
              text('label', everythingText.controlInSheets),
              ['label', null],
              ['exactAmount', total, `ROUND(${ranges.map((range) => `SUM(${range})`).join('+')},2)`],
            ),
          ]
        : []),
      row(),
      row(text('section', everythingText.readHead), ['section', null], ['section', null]),
      ...everythingText.read.map((line) => row(['label', null], text('wrapped', line))),
    ],
    headRow: null,
    names: [],
  };
}

function plainSheets(
  everything: Everything,
  rows: readonly OwnedRow[],
  years: readonly string[],
): readonly ExportSheet[] {
  const { projects, budgets, budgetRows, notices, contacts } = everything.tables;
  const nameOf = new Map(projects.map((project) => [project.id, project.name]));
  const versionOf = new Map(budgets.map((budget) => [budget.id, budget.version]));
  const projectOf = new Map(budgets.map((budget) => [budget.id, budget.projectId]));
  // Versions come oldest first, so the label that stays is the newest one; row ids are a project's own.
  const labelOf = new Map(
    budgetRows.map((one) => [`${projectOf.get(one.budgetId) ?? ''}/${one.id}`, one.label]),
  );
  return [
    plainSheet(names.projects, projectColumns, projects),
    plainSheet(
      names.facts,
      factColumns,
      projects.flatMap(({ name, facts }) => facts.map((fact) => ({ ...fact, project: name }))),
    ),
    plainSheet(
      names.budgets,
      budgetColumns,
      budgets.map((budget) => ({
        budget,
        project: nameOf.get(budget.projectId) ?? '',
        basedOn: budget.basedOn === null ? null : (versionOf.get(budget.basedOn) ?? null),
      })),
    ),
    plainSheet(names.budgetRows, rowColumns(years), rows),
    plainSheet(
      names.notices,
      noticeColumns(years),
      notices.map((notice) => ({
        ...notice,
        project: nameOf.get(notice.projectId) ?? '',
        label: labelOf.get(`${notice.projectId}/${notice.rowId}`) ?? '',
      })),
    ),
    ...workTables(everything.tables).map(({ table, columns, records }) =>
      plainSheet(names[table], columns, records),
    ),
    plainSheet(names.contacts, contactColumns, contacts),
  ];
}

/** Everything as a workbook: what is in it, each table as it is stored, and each budget version as it is shown. */
export function layOutEverything(everything: Everything): Result<ExportWorkbook, ExportProblem> {
  const years = yearsOf(everything);
  const rows = ownedRows(everything);
  const plain = plainSheets(everything, rows, years);
  const sheets = [contentsSheet(everything, plain), ...plain, ...budgetSheets(everything, rows)].map(
    withRowHeights,
  );
  const problem = textTooLong(sheets);
  if (problem) return err(problem);
  return ok({
    title: everythingText.workbookTitle,
    subject: '',
    footer: `&L${everythingText.workbookTitle}&R${exportText.page}`,
    createdAt: everything.exportedAt,
    sheets,
  });
}
