import type { FinancierGroup, Section } from '../budget/budget';
import type { RowId } from '../ids';
import type { Ore } from '../money/ore';

/** One line as printed: whole kronor per year (in the order of the table's years) and in total; null where nothing is printed. */
export interface PrintedLine {
  readonly byYear: readonly (number | null)[];
  readonly total: number | null;
}

/** One row as printed. A null cell is empty and stays empty; in a row that a rule computes it only means "not printed". */
export interface PrintedRow extends PrintedLine {
  readonly rowId: RowId;
  readonly section: Section;
  /** Set on financing rows, null on the others. */
  readonly group: FinancierGroup | null;
  /** Cells whose öre are known already, one per year; those are kept to the öre. Absent when none is. */
  readonly known?: readonly (Ore | null)[];
}

/** The sums a table may declare: the three sections' and the two financier groups'. */
export const SUM_NAMES = ['bookedCosts', 'financing', 'public', 'private', 'inKind'] as const;
export type SumName = (typeof SUM_NAMES)[number];

/** A table that was rounded to whole kronor, figure by figure. */
export interface PrintedTable {
  readonly years: readonly number[];
  readonly rows: readonly PrintedRow[];
  /** null for a sum the table does not have. */
  readonly sums: Readonly<Record<SumName, PrintedLine | null>>;
}

/** Where in the table a figure stands; the year null is the total column. */
export type FigurePlace =
  | { readonly kind: 'cell'; readonly rowId: RowId; readonly year: number }
  | { readonly kind: 'rowTotal'; readonly rowId: RowId }
  | { readonly kind: 'sum'; readonly sum: SumName; readonly year: number | null };

/** A printed figure that adds up several cells. */
export interface DeclaredSum {
  readonly place: FigurePlace;
  /** Whole kronor. */
  readonly declared: number;
}

/** From the lowest to the highest, both included, in öre. */
export interface OreRange {
  readonly low: number;
  readonly high: number;
}

/** A cell's position: index of its row and of its year. */
export interface CellIndex {
  readonly row: number;
  readonly year: number;
}

/** All amounts, in öre, that print as these whole kronor: 5 is 450–549, −5 is −549 – −450, 0 is −49–49. */
export function rangeThatPrints(kr: number): OreRange {
  const sign = Math.sign(kr);
  return { low: 100 * kr - (sign > 0 ? 50 : 49), high: 100 * kr + (sign < 0 ? 50 : 49) };
}

/** The cell's amount before anything is restored: its known öre, else its kronor with 0 öre, else 0. */
export function startOf(row: PrintedRow, year: number): number {
  return row.known?.[year] ?? 100 * (row.byYear[year] ?? 0);
}

/** Whether the öre of this cell are ours to choose. */
export const isMovable = (row: PrintedRow, year: number): boolean =>
  (row.byYear[year] ?? null) !== null && (row.known?.[year] ?? null) === null;

/** How far the cell may move from where it starts, in öre, when no cell moves more than `reach`. */
export function roomOf(row: PrintedRow, year: number, reach: number): OreRange {
  const printed = row.byYear[year] ?? null;
  if (printed === null || !isMovable(row, year)) return { low: 0, high: 0 };
  const range = rangeThatPrints(printed);
  return {
    low: Math.max(range.low - 100 * printed, -reach),
    high: Math.min(range.high - 100 * printed, reach),
  };
}

const SECTION_OF_SUM: Readonly<Partial<Record<SumName, Section>>> = {
  bookedCosts: 'cost',
  financing: 'financing',
  inKind: 'inKind',
};

function addsUp(place: FigurePlace, row: PrintedRow): boolean {
  if (place.kind !== 'sum') return row.rowId === place.rowId;
  const section = SECTION_OF_SUM[place.sum];
  return section === undefined ? row.group === place.sum : row.section === section;
}

/** The cells that the figure at this place adds up. */
export function cellsOf(table: PrintedTable, place: FigurePlace): readonly CellIndex[] {
  const year = place.kind === 'rowTotal' ? null : place.year;
  const years = table.years.flatMap((each, index) => (year === null || each === year ? [index] : []));
  return table.rows.flatMap((row, index) =>
    addsUp(place, row) ? years.map((at) => ({ row: index, year: at })) : [],
  );
}

/** Every row total and sum that the table declares, from the smallest part to the largest. */
export function declaredSums(table: PrintedTable): readonly DeclaredSum[] {
  const found: DeclaredSum[] = [];
  const add = (place: FigurePlace, declared: number | null | undefined): void => {
    if (declared !== null && declared !== undefined) found.push({ place, declared });
  };
  for (const row of table.rows) add({ kind: 'rowTotal', rowId: row.rowId }, row.total);
  for (const sum of SUM_NAMES) {
    const line = table.sums[sum];
    table.years.forEach((year, index) => add({ kind: 'sum', sum, year }, line?.byYear[index]));
    add({ kind: 'sum', sum, year: null }, line?.total);
  }
  return found;
}

/** A declared sum in whole kronor, of the year with this index or (null) in total; null where nothing is declared. */
export function declaredAt(table: PrintedTable, sum: SumName, yearIndex: number | null): number | null {
  const line = table.sums[sum];
  return (yearIndex === null ? line?.total : line?.byYear[yearIndex]) ?? null;
}
