import { exportText } from '../../text/sv-export';
import { FINANCIER_GROUPS, type BudgetRow, type Section } from '../budget/budget';
import type { RowId } from '../ids';
import type { Ore } from '../money/ore';
import type { Percent } from '../money/percent';
import type { ExportTable, TableLine } from './export-table';
import {
  cellRef,
  columnLetters,
  percentFormula,
  remainderFormula,
  sumAbove,
  sumOfCells,
  sumOfLaterGroup,
  type RemainderPlaces,
} from './sheet-formulas';

/** The formulas of the table's lines, by the line's index; undefined where a plain value stands. */
export interface BudgetFormulas {
  year(line: number, year: number): string | undefined;
  total(line: number): string | undefined;
  share(line: number): string | undefined;
  /** `at` counts the years, then the total. */
  control(line: number, at: number): string;
}

/** Where the lines stand in the sheet, as rows from 0. */
interface Places {
  readonly table: ExportTable;
  readonly firstRow: number;
  readonly rows: ReadonlyMap<RowId, number>;
  readonly heads: Readonly<Record<Section, number>>;
  readonly sums: Readonly<Record<Section, number>>;
  /** Rows of the groups' heads and sums, when each group has a sum. */
  readonly groups: readonly { readonly head: number; readonly sum: number }[];
  readonly percentCells: ReadonlyMap<RowId, string>;
  /** The one remainder row that takes the rest; others are zero and get no formula. */
  readonly remainder: RowId | undefined;
}

const FIRST_YEAR = 1;

function findPlaces(table: ExportTable, firstRow: number, percentCells: ReadonlyMap<RowId, string>): Places {
  const at = (found: (line: ExportTable['lines'][number]) => boolean): number =>
    firstRow + table.lines.findIndex(found);
  const head = (section: Section): number =>
    at((line) => line.kind === 'section' && line.section === section);
  const sum = (section: Section): number => at((line) => line.kind === 'sum' && line.section === section);
  const rows = new Map<RowId, number>();
  table.lines.forEach((line, index) => line.kind === 'row' && rows.set(line.row.id, firstRow + index));
  const hasSums = table.lines.some((line) => line.kind === 'subtotal');
  const groups = FINANCIER_GROUPS.map((group) => ({
    head: at((line) => line.kind === 'group' && line.group === group),
    sum: at((line) => line.kind === 'subtotal' && line.group === group),
  }));
  const remainders = table.lines.flatMap((line) =>
    line.kind === 'row' && line.row.rule.kind === 'remainder' ? [line.row.id] : [],
  );
  return {
    table,
    firstRow,
    rows,
    heads: { cost: head('cost'), financing: head('financing'), inKind: head('inKind') },
    sums: { cost: sum('cost'), financing: sum('financing'), inKind: sum('inKind') },
    groups: hasSums ? groups : [],
    percentCells,
    remainder: remainders.sort()[0],
  };
}

function remainderPlaces(self: number, places: Places): RemainderPlaces {
  const [first, second] = places.groups;
  const groups =
    first && second
      ? {
          own: self < first.sum ? (0 as const) : (1 as const),
          firstSum: first.sum,
          secondHead: second.head,
          secondSum: second.sum,
        }
      : null;
  return {
    self,
    bookedCosts: places.sums.cost,
    financingHead: places.heads.financing,
    financingSum: places.sums.financing,
    groups,
  };
}

/** A line's formula in one column, or undefined when a plain value stands there. */
type ColumnFormula = (column: number) => string;

const largestOf = (amounts: readonly Ore[]): number =>
  amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);

function rateFormula(
  row: BudgetRow,
  percent: Percent,
  of: readonly RowId[],
  places: Places,
): ColumnFormula | undefined {
  const { figures } = places.table;
  const bases = [...new Set(of)].flatMap((id) => {
    const [at, own] = [places.rows.get(id), figures.rows.get(id)];
    return at === undefined || own === undefined ? [] : [{ at, largest: largestOf(own.byYear) }];
  });
  if (bases.length === 0 || figures.cycle.includes(row.id)) return undefined;
  const largest = bases.reduce((sum, base) => sum + base.largest, 0);
  const times = percentFormula(places.percentCells.get(row.id) ?? '', percent, largest);
  return (column) => times(sumOfCells(bases.map(({ at }) => cellRef(column, at))));
}

/** The formula of a computed row; undefined when its figures stand as plain values (a ring, no basis, a second remainder). */
function rowFormula(row: BudgetRow, places: Places): ColumnFormula | undefined {
  const { rule } = row;
  switch (rule.kind) {
    case 'entered':
      return undefined;
    case 'rate':
      return rateFormula(row, rule.percent, rule.of, places);
    case 'share': {
      const largest = largestOf(places.table.figures.bookedCosts.byYear);
      const times = percentFormula(places.percentCells.get(row.id) ?? '', rule.percent, largest);
      return (column) => times(cellRef(column, places.sums.cost));
    }
    case 'remainder': {
      if (row.id !== places.remainder) return undefined;
      const found = remainderPlaces(places.rows.get(row.id) ?? 0, places);
      return (column) => remainderFormula(column, found);
    }
  }
}

/** What adds up or compares in one column: sums, the groups' sums, the balance. */
function lineFormula(line: TableLine, self: number, places: Places): ColumnFormula | undefined {
  const { heads, sums, groups } = places;
  switch (line.kind) {
    case 'row':
      return rowFormula(line.row, places);
    case 'balance':
      return (column) => `ROUND(${cellRef(column, sums.financing)}-${cellRef(column, sums.cost)},2)`;
    case 'sum': {
      const less = line.section === 'financing' ? groups.map((group) => group.sum) : [];
      return (column) => sumAbove(column, heads[line.section], self, less);
    }
    case 'subtotal': {
      const [first, second] = groups;
      if (first && second?.sum === self)
        return (column) => sumOfLaterGroup(column, first.sum, second.head, self);
      return (column) => sumAbove(column, heads.financing, self);
    }
    default:
      return undefined;
  }
}

const isFinancing = (line: TableLine): boolean =>
  line.kind === 'subtotal' ||
  (line.kind === 'sum' && line.section === 'financing') ||
  (line.kind === 'row' && line.row.section === 'financing');

/** Writes the formula of every line of a table whose first line stands in `firstRow` (from 0) with its years from column B. */
export function budgetFormulas(
  table: ExportTable,
  firstRow: number,
  percentCells: ReadonlyMap<RowId, string>,
): BudgetFormulas {
  const places = findPlaces(table, firstRow, percentCells);
  const totalColumn = FIRST_YEAR + table.years.length;
  const byLine = table.lines.map((line, index) => lineFormula(line, firstRow + index, places));
  const [from, to] = [columnLetters(FIRST_YEAR), columnLetters(totalColumn - 1)];
  const whole = `${columnLetters(totalColumn)}$${String(places.sums.financing + 1)}`;
  const balanceRow = firstRow + table.lines.findIndex((line) => line.kind === 'balance');
  return {
    year: (index, year) => byLine[index]?.(FIRST_YEAR + year),
    total(index) {
      const line = table.lines[index];
      if (line?.kind === 'balance') return byLine[index]?.(totalColumn);
      const adds = line?.kind === 'row' || line?.kind === 'sum' || line?.kind === 'subtotal';
      const row = String(firstRow + index + 1);
      return adds && table.years.length > 0 ? `ROUND(SUM(${from}${row}:${to}${row}),2)` : undefined;
    },
    share(index) {
      const line = table.lines[index];
      if (line === undefined || !isFinancing(line)) return undefined;
      return `IF(${whole}=0,"",${cellRef(totalColumn, firstRow + index)}/${whole})`;
    },
    control(_, at) {
      const cell = cellRef(FIRST_YEAR + at, balanceRow);
      return `IF(${cell}=0,"${exportText.controlOk}",IF(${cell}<0,"${exportText.controlMissing}","${exportText.controlSurplus}"))`;
    },
  };
}
