import { ORE_LIMIT, ore, ZERO_ORE, type Ore } from '../../domain/money/ore';
import type { CellPlace } from '../grid';
import type { RecognisedAmount, RecognisedRow, RecognisedTable, RecognisedValue } from '../recognised';
import type { ImportChoices, RowChoice } from './import-choices';

type ValueProblem = Extract<RecognisedValue, { readonly kind: 'problem' }>['problem'];

/** Why one cell keeps its row out of the import. */
export interface BlockedRow {
  /** The recognised row. */
  readonly rowId: string;
  readonly label: string;
  readonly place: CellPlace;
  readonly shown: string;
  readonly problem: ValueProblem | { readonly code: 'inexact'; readonly nearest: Ore };
}

export type YearAmounts = Readonly<Record<string, Ore>>;

/** A row that can be taken in: the budget's years and their amounts; empty cells are left out. */
export interface ReadRow {
  readonly rowId: string;
  readonly choice: RowChoice;
  readonly amounts: YearAmounts;
}

/** Adds two rows' amounts year by year. Each side is within the limit, so the sum is exact. */
export function addAmounts(a: YearAmounts, b: YearAmounts): YearAmounts {
  const years = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...years].map((year) => [year, ore((a[year] ?? ZERO_ORE) + (b[year] ?? ZERO_ORE))]),
  );
}

export const isWithinLimit = (amounts: YearAmounts): boolean =>
  Object.values(amounts).every((amount) => Math.abs(amount) <= ORE_LIMIT);

/** The budget year of the table's column at `index`, or null when it is left out. */
function yearAt(table: RecognisedTable, choices: ImportChoices, index: number): string | null {
  const year = table.years[index]?.year;
  const chosen = year === undefined ? 'skip' : (choices.years[String(year)] ?? year);
  return chosen === 'skip' ? null : String(chosen);
}

/** The budget years that an import covers, ascending. */
export function yearsOf(table: RecognisedTable, choices: ImportChoices): readonly number[] {
  const years = table.years.flatMap((_, index) => yearAt(table, choices, index) ?? []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

function oreOf(value: RecognisedValue, roundInexact: boolean): Ore | 'empty' | BlockedRow['problem'] {
  switch (value.kind) {
    case 'amount':
      return value.ore;
    case 'empty':
      return 'empty';
    case 'inexact':
      return roundInexact ? value.nearest : { code: 'inexact', nearest: value.nearest };
    case 'problem':
      return value.problem;
  }
}

interface Row {
  readonly read: ReadRow | null;
  readonly blocked: readonly BlockedRow[];
}

const blockedBy = (
  row: RecognisedRow,
  amount: RecognisedAmount,
  problem: BlockedRow['problem'],
): BlockedRow => ({
  rowId: row.id,
  label: row.label,
  place: amount.place,
  shown: amount.shown,
  problem,
});

function readRow(table: RecognisedTable, row: RecognisedRow, choice: RowChoice, choices: ImportChoices): Row {
  const blocked: BlockedRow[] = [];
  let amounts: YearAmounts = {};
  row.amounts.forEach((amount, index) => {
    const year = yearAt(table, choices, index);
    const value = year === null ? 'empty' : oreOf(amount.value, choices.roundInexact);
    if (year === null || value === 'empty') return;
    if (typeof value === 'object') blocked.push(blockedBy(row, amount, value));
    else amounts = addAmounts(amounts, { [year]: value });
  });
  return { read: blocked.length > 0 ? null : { rowId: row.id, choice, amounts }, blocked };
}

/** The included rows that can be taken in, and what blocks the others. */
export function readImport(
  table: RecognisedTable,
  choices: ImportChoices,
): { readonly rows: readonly ReadRow[]; readonly blocked: readonly BlockedRow[] } {
  const rows = table.rows.flatMap((row) => {
    const choice = choices.rows[row.id];
    return choice?.include === true ? [readRow(table, row, choice, choices)] : [];
  });
  return { rows: rows.flatMap((row) => row.read ?? []), blocked: rows.flatMap((row) => row.blocked) };
}
