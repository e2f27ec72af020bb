import { exportText } from '../../text/sv-export';
import { FINANCIER_GROUPS, type BudgetRow, type Section } from '../budget/budget';
import type { RowId } from '../ids';
import { ZERO_ORE, type Ore } from '../money/ore';
import type { ExportTable } from './export-table';
import {
  cellRef,
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

/** The formula of a computed row, or undefined when its figures stand as plain values (a ring, no basis, a second remainder). */
function rowFormula(row: BudgetRow, column: number, year: number, places: Places): string | undefined {
  const { rule } = row;
  const percentCell = places.percentCells.get(row.id) ?? '';
  const { figures } = places.table;
  switch (rule.kind) {
    case 'entered':
      return undefined;
    case 'rate': {
      const bases = [...new Set(rule.of)].filter((id) => places.rows.has(id) && figures.rows.has(id));
      if (bases.length === 0 || figures.cycle.includes(row.id)) return undefined;
      const cells = bases.map((id) => cellRef(column, places.rows.get(id) ?? 0));
      const amounts = bases.map((id): Ore => figures.rows.get(id)?.byYear[year] ?? ZERO_ORE);
      return percentFormula(sumOfCells(cells), percentCell, rule.percent, [
        amounts.reduce((sum, one) => (sum + Math.abs(one)) as Ore, ZERO_ORE),
      ]);
    }
    case 'share':
      return percentFormula(cellRef(column, places.sums.cost), percentCell, rule.percent, [
        figures.bookedCosts.byYear[year] ?? ZERO_ORE,
      ]);
    case 'remainder':
      return row.id === places.remainder
        ? remainderFormula(column, remainderPlaces(places.rows.get(row.id) ?? 0, places))
        : undefined;
  }
}

/** Writes the formula of every line of a table whose first line stands in `firstRow` (from 0) with its years from column B. */
export function budgetFormulas(
  table: ExportTable,
  firstRow: number,
  percentCells: ReadonlyMap<RowId, string>,
): BudgetFormulas {
  const places = findPlaces(table, firstRow, percentCells);
  const { sums, heads, groups } = places;
  const totalColumn = FIRST_YEAR + table.years.length;
  const across = (row: number): string =>
    `ROUND(SUM(${cellRef(FIRST_YEAR, row)}:${cellRef(totalColumn - 1, row)}),2)`;
  const balance = (column: number): string =>
    `ROUND(${cellRef(column, sums.financing)}-${cellRef(column, sums.cost)},2)`;
  const balanceRow = firstRow + table.lines.findIndex((line) => line.kind === 'balance');
  return {
    year(index, year) {
      const line = table.lines[index];
      const column = FIRST_YEAR + year;
      const self = firstRow + index;
      if (line?.kind === 'row') return rowFormula(line.row, column, year, places);
      if (line?.kind === 'balance') return balance(column);
      if (line?.kind === 'sum') {
        const less = line.section === 'financing' ? groups.map((group) => group.sum) : [];
        return sumAbove(column, heads[line.section], self, less);
      }
      if (line?.kind !== 'subtotal') return undefined;
      const [first, second] = groups;
      const later = first && second?.sum === self;
      return later
        ? sumOfLaterGroup(column, first.sum, second.head, self)
        : sumAbove(column, heads.financing, self);
    },
    total(index) {
      const line = table.lines[index];
      if (line?.kind === 'balance') return balance(totalColumn);
      const adds = line?.kind === 'row' || line?.kind === 'sum' || line?.kind === 'subtotal';
      return adds && table.years.length > 0 ? across(firstRow + index) : undefined;
    },
    share(index) {
      const line = table.lines[index];
      if (line === undefined || !('share' in line)) return undefined;
      if (line.kind !== 'subtotal' && (line.kind === 'row' ? line.row.section : line.section) !== 'financing')
        return undefined;
      const whole = cellRef(totalColumn, sums.financing).replace(/(\d+)$/, '$$$1');
      return `IF(${whole}=0,"",${cellRef(totalColumn, firstRow + index)}/${whole})`;
    },
    control(_, at) {
      const cell = cellRef(FIRST_YEAR + at, balanceRow);
      return `IF(${cell}=0,"${exportText.controlOk}",IF(${cell}<0,"${exportText.controlMissing}","${exportText.controlSurplus}"))`;
    },
  };
}
