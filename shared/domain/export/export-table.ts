import { budgetText, FINANCIER_GROUP_NAMES } from '../../text/sv-budget';
import { exportText } from '../../text/sv-export';
import {
  FINANCIER_GROUPS,
  inTableOrder,
  type BudgetRow,
  type FinancierGroup,
  type Section,
} from '../budget/budget';
import { calculateBudget, type BudgetFigures, type Figures } from '../budget/calculate-budget';
import { ZERO_ORE, type Ore } from '../money/ore';

/** What stands in one year's cell: öre, a text that is no amount, or nothing. */
export type LineCell = Ore | string | null;

interface LineBase {
  readonly label: string;
}
interface FigureLine extends LineBase {
  /** One per year of the table. */
  readonly cells: readonly LineCell[];
  readonly total: Ore;
}
export interface RowLine extends FigureLine {
  readonly kind: 'row';
  readonly row: BudgetRow;
}
export interface SubtotalLine extends FigureLine {
  readonly kind: 'subtotal';
  readonly group: FinancierGroup;
}
export interface SumLine extends FigureLine {
  readonly kind: 'sum';
  readonly section: Section;
}
export interface BalanceLine extends FigureLine {
  readonly kind: 'balance';
}
/** Says in a word, per year and in total, whether the budget is fully financed. */
export interface ControlLine extends LineBase {
  readonly kind: 'control';
  readonly words: readonly string[];
}
export type TableLine =
  | (LineBase & { readonly kind: 'section'; readonly section: Section })
  | (LineBase & { readonly kind: 'group'; readonly group: FinancierGroup })
  | RowLine
  | SubtotalLine
  | SumLine
  | BalanceLine
  | ControlLine
  | (LineBase & { readonly kind: 'gap' });

/** The budget as it is shown, line by line: what workbook, CSV, Word table and plain text are all made from. */
export interface ExportTable {
  readonly years: readonly number[];
  readonly lines: readonly TableLine[];
  readonly figures: BudgetFigures;
}

const GAP: TableLine = { kind: 'gap', label: '' };

function rowCells(row: BudgetRow, figures: Figures, years: readonly number[]): readonly LineCell[] {
  if (row.rule.kind !== 'entered') return figures.byYear;
  return years.map((year) => row.amounts[String(year)] ?? row.rejected[String(year)] ?? null);
}

const NOTHING: Figures = { byYear: [], total: ZERO_ORE };

function controlLine({ byYear, total }: Figures): ControlLine {
  const word = (gap: Ore): string =>
    gap === 0 ? exportText.controlOk : gap < 0 ? exportText.controlMissing : exportText.controlSurplus;
  return { kind: 'control', label: exportText.control, words: [...byYear, total].map(word) };
}

/** Lays a budget out in the order of the official table, with every figure from `calculateBudget`. */
export function exportTable(rows: readonly BudgetRow[], years: readonly number[]): ExportTable {
  const figures = calculateBudget(rows, years);
  const ordered = inTableOrder(rows);
  const rowLine = (row: BudgetRow): RowLine => {
    const own = figures.rows.get(row.id) ?? NOTHING;
    const cells = rowCells(row, own, years);
    return { kind: 'row', label: row.label, row, cells, total: own.total };
  };
  const sum = (section: Section, label: string, of: Figures): SumLine => ({
    kind: 'sum',
    section,
    label,
    cells: of.byYear,
    total: of.total,
  });
  const costs = ordered.filter((row) => row.section === 'cost');
  const inKind = ordered.filter((row) => row.section === 'inKind');
  const lines: TableLine[] = [
    { kind: 'section', section: 'cost', label: exportText.costs },
    ...costs.map(rowLine),
    sum('cost', budgetText.costSum, figures.bookedCosts),
    GAP,
    { kind: 'section', section: 'financing', label: exportText.financing },
    ...financingLines(ordered, figures, rowLine),
    sum('financing', budgetText.financingSum, figures.financing),
    GAP,
    {
      kind: 'balance',
      label: budgetText.balance,
      cells: figures.balance.byYear,
      total: figures.balance.total,
    },
    controlLine(figures.balance),
  ];
  if (inKind.length > 0) {
    lines.push(GAP, { kind: 'section', section: 'inKind', label: exportText.inKind });
    lines.push(...inKind.map(rowLine), sum('inKind', budgetText.inKindSum, figures.inKind));
  }
  return { years, lines, figures };
}

/** Financing by group; a group's own sum stands there only when it says something the whole sum does not. */
function financingLines(
  ordered: readonly BudgetRow[],
  figures: BudgetFigures,
  rowLine: (row: BudgetRow) => RowLine,
): TableLine[] {
  const groups = FINANCIER_GROUPS.map((group) => ({
    group,
    rows: ordered.filter((row) => row.section === 'financing' && row.group === group),
  })).filter(({ rows }) => rows.length > 0);
  return groups.flatMap(({ group, rows }): TableLine[] => {
    const { byYear, total } = figures.financingByGroup[group];
    const subtotal: TableLine = {
      kind: 'subtotal',
      group,
      label: exportText.groupSums[group],
      cells: byYear,
      total,
    };
    const head: TableLine = { kind: 'group', group, label: FINANCIER_GROUP_NAMES[group] };
    return [head, ...rows.map(rowLine), ...(groups.length > 1 ? [subtotal] : [])];
  });
}
