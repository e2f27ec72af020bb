import type { CellPlace } from '@shared/sheets/grid';
import type {
  RecognisedRow,
  RecognisedSum,
  RecognisedTable,
  RecognisedWorkbook,
} from '@shared/sheets/recognised';

/** What a cell of the sheet was taken for. */
export type CellRole = 'year' | 'label' | 'amount' | 'problem' | 'sum' | 'skipped';

/** How the cells of a workbook were read. */
export interface SheetReading {
  readonly roles: ReadonlyMap<string, CellRole>;
  /** The recognised row that a cell belongs to. */
  readonly rows: ReadonlyMap<string, string>;
}

/** One cell's place as a key. */
export const placeKey = ({ sheet, row, column }: CellPlace): string => `${sheet}!${row},${column}`;

/** Every cell of a row: its label, its amounts and its total. */
export const placesOf = (row: RecognisedRow): readonly CellPlace[] => [
  row.place,
  ...row.amounts.map((amount) => amount.place),
  ...(row.declaredTotal ? [row.declaredTotal.place] : []),
];

/** The cells where a sum and the heads meet, whether they could be checked or not. */
function sumCells(
  { orientation, years, totalHead }: RecognisedTable,
  { place: sum }: RecognisedSum,
): readonly CellPlace[] {
  const heads = [...years.map(({ place }) => place), ...(totalHead ? [totalHead] : [])];
  return heads
    .filter((head) => head.sheet === sum.sheet)
    .map((head) =>
      orientation === 'yearsAcross' ? { ...sum, column: head.column } : { ...sum, row: head.row },
    );
}

/** Says of each cell what it was taken for in one of the workbook's tables. */
export function readingOf(workbook: RecognisedWorkbook, table: RecognisedTable): SheetReading {
  const roles = new Map<string, CellRole>();
  const rows = new Map<string, string>();
  for (const { place } of workbook.skipped) roles.set(placeKey(place), 'skipped');
  for (const { place } of table.years) roles.set(placeKey(place), 'year');
  if (table.totalHead) roles.set(placeKey(table.totalHead), 'year');
  if (table.unit.place) roles.set(placeKey(table.unit.place), 'year');
  for (const row of table.rows) {
    for (const place of placesOf(row)) {
      roles.set(placeKey(place), 'amount');
      rows.set(placeKey(place), row.id);
    }
    for (const { place, value } of row.amounts) {
      if (value.kind === 'problem' || value.kind === 'inexact') roles.set(placeKey(place), 'problem');
    }
    roles.set(placeKey(row.place), 'label');
  }
  for (const sum of table.sums) {
    for (const place of sumCells(table, sum))
      if (!roles.has(placeKey(place))) roles.set(placeKey(place), 'sum');
    roles.set(placeKey(sum.place), 'sum');
    for (const check of sum.checks)
      roles.set(placeKey(check.place), check.verdict === 'error' ? 'problem' : 'sum');
  }
  return { roles, rows };
}
