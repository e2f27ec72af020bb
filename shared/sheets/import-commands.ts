import { isLocked, type Budget, type BudgetRow, type FinancierNotice } from '../domain/budget/budget';
import { calculateBudget } from '../domain/budget/calculate-budget';
import type { CellEdit, Command, SingleCommand } from '../domain/command/command';
import type { BudgetId, NoticeId, RowId, UtcTime } from '../domain/ids';
import { printedKronor, type Ore } from '../domain/money/ore';
import { cellAddress } from './grid';
import type { SheetLayout } from './layout-key';
import type { RecognisedRow, RecognisedTable } from './recognised';

/** Where an import came from, and what to remember of it for next time. */
export interface AcceptedImport {
  readonly fileName: string;
  readonly layout: SheetLayout | null;
}

const remembering = ({ layout }: AcceptedImport): readonly SingleCommand[] =>
  layout === null ? [] : [{ kind: 'saveLayout', layout }];

const batchOf = (accepted: AcceptedImport, steps: readonly SingleCommand[]): Command => ({
  kind: 'batch',
  purpose: 'import',
  detail: accepted.fileName,
  steps: [...steps, ...remembering(accepted)],
});

/** Adds a version with the imported rows. */
export const newVersionCommand = (
  accepted: AcceptedImport,
  budget: Budget,
  rows: readonly BudgetRow[],
): Command =>
  batchOf(accepted, [
    { kind: 'addBudget', budget, rows: rows.map((row) => ({ ...row, budgetId: budget.id })) },
  ]);

/** Puts the rows of an edited workbook of ours in the place of a version's own. */
export const replaceRowsCommand = (
  fileName: string,
  budgetId: BudgetId,
  rows: readonly BudgetRow[],
): Command => batchOf({ fileName, layout: null }, [{ kind: 'replaceRows', budgetId, rows }]);

/** The cells of a version that notices would change, and the computed rows that would become entered by that. */
export interface NoticeEffect {
  readonly cells: readonly CellEdit[];
  readonly becomeEntered: readonly BudgetRow[];
  /** Years that the notices name and the version has no column for; they stay in the notices. */
  readonly outsideYears: readonly number[];
}

/**
 * What it means to write notices' amounts into a version's own cells; nothing for a locked version. With `keepsOre`,
 * whole kronor that the version prints already leave its öre, and its rule, alone.
 */
export function effectOfNotices(
  budget: Budget,
  rows: readonly BudgetRow[],
  notices: readonly Pick<FinancierNotice, 'rowId' | 'amounts'>[],
  keepsOre: boolean,
): NoticeEffect {
  if (isLocked(budget)) return { cells: [], becomeEntered: [], outsideYears: [] };
  const figures = calculateBudget(rows, budget.years).rows;
  const isPrinted = (rowId: RowId, year: string, amount: Ore): boolean => {
    const now = figures.get(rowId)?.byYear[budget.years.indexOf(Number(year))];
    return now !== undefined && amount % 100 === 0 && printedKronor(now) === printedKronor(amount);
  };
  const edits = notices.flatMap(({ rowId, amounts }) =>
    Object.entries(amounts)
      .filter(([year, ore]) => figures.has(rowId) && !(keepsOre && isPrinted(rowId, year, ore)))
      .map(([year, ore]): CellEdit => ({ rowId, year: Number(year), entry: { kind: 'amount', ore } })),
  );
  const cells = edits.filter(({ year }) => budget.years.includes(year));
  const touched = new Set(cells.map((cell) => cell.rowId));
  const outside = edits.map(({ year }) => year).filter((year) => !budget.years.includes(year));
  return {
    cells,
    becomeEntered: rows.filter((row) => touched.has(row.id) && row.rule.kind !== 'entered'),
    outsideYears: [...new Set(outside)].sort((a, b) => a - b),
  };
}

/** Keeps a financier's notices; with an effect, the version's amounts follow them. */
export function noticesCommand(
  accepted: AcceptedImport,
  budgetId: BudgetId,
  notices: readonly FinancierNotice[],
  effect: NoticeEffect | null,
): Command {
  const rules = (effect?.becomeEntered ?? []).map(({ id }): SingleCommand => ({
    kind: 'setRule',
    budgetId,
    rowId: id,
    rule: { kind: 'entered' },
  }));
  const cells: readonly SingleCommand[] =
    effect && effect.cells.length > 0 ? [{ kind: 'setCells', budgetId, cells: effect.cells }] : [];
  return batchOf(accepted, [{ kind: 'recordNotices', budgetId, notices }, ...rules, ...cells]);
}

/** Takes a financier's notice away again. */
export const removeNoticeCommand = (budgetId: BudgetId, noticeId: NoticeId): Command => ({
  kind: 'removeNotice',
  budgetId,
  noticeId,
});

/** A version made from a workbook of ours: its rows and years, as a draft. */
export const versionFromOwn = (
  stored: Budget,
  into: {
    readonly id: BudgetId;
    readonly projectId: Budget['projectId'];
    readonly name: string;
    readonly createdAt: UtcTime;
    readonly basedOn: BudgetId | null;
  },
): Budget => ({ ...stored, ...into, status: 'draft' });

/** A version's name out of a file's: "Budget_2024 (slutlig).xlsx" → "Budget 2024 (slutlig)". */
export const versionNameFrom = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/_+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Where rows stand, for a notice's source: "budget.xlsx, Blad1!C14:E14". */
export function sourceOfRows(fileName: string, rows: readonly RecognisedRow[]): string {
  const ranges = rows.flatMap((row) => {
    const places = row.amounts
      .filter((amount) => amount.value.kind !== 'empty')
      .map((amount) => amount.place);
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [cellAddress(first), cellAddress(last)];
    return [`${first.sheet}!${from === to ? from : `${from}:${to}`}`];
  });
  return [fileName, ...ranges].join(', ');
}

const checksOf = (table: RecognisedTable) => [
  ...table.sums.flatMap((sum) => sum.checks),
  ...table.rows.flatMap((row) => (row.totalCheck ? [row.totalCheck] : [])),
];

/** Whether the sheet prints whole kronor whose sums differ by rounding: öre can be found for which all of it is right. */
export function canRestoreOre(table: RecognisedTable): boolean {
  const amounts = table.rows.flatMap((row) => row.amounts.map((amount) => amount.value));
  const areWhole = amounts.every(
    (value) => value.kind === 'empty' || (value.kind === 'amount' && value.ore % 100 === 0),
  );
  return areWhole && checksOf(table).some((check) => check.verdict === 'rounding');
}
