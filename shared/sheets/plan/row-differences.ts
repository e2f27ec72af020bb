import type { BudgetRow } from '../../domain/budget/budget';
import { calculateBudget } from '../../domain/budget/calculate-budget';
import type { RowId } from '../../domain/ids';
import type { Ore } from '../../domain/money/ore';

/** One figure that an import changes; null where there is no row, no such year or an empty cell. */
export interface RowDifference {
  readonly rowId: RowId;
  readonly label: string;
  readonly year: number;
  readonly before: Ore | null;
  readonly after: Ore | null;
}

type Figure = (row: BudgetRow, year: number) => Ore | null;

/** A row's figures: what was entered (null for an empty cell), or what its rule comes to. */
export function figuresOf(rows: readonly BudgetRow[], years: readonly number[]): Figure {
  const all = calculateBudget(rows, years).rows;
  return (row, year) => {
    const index = years.indexOf(year);
    if (index < 0) return null;
    if (row.rule.kind === 'entered') return row.amounts[String(year)] ?? null;
    return all.get(row.id)?.byYear[index] ?? null;
  };
}

interface Side {
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
}

/** Every figure that differs, by row and year; an empty cell and a zero are the same figure. */
export function differencesBetween(before: Side, after: Side): readonly RowDifference[] {
  const [was, will] = [figuresOf(before.rows, before.years), figuresOf(after.rows, after.years)];
  const years = [...new Set([...before.years, ...after.years])].sort((a, b) => a - b);
  const earlier = new Map(before.rows.map((row) => [row.id, row]));
  const later = new Map(after.rows.map((row) => [row.id, row]));
  const all = [...after.rows, ...before.rows.filter((row) => !later.has(row.id))];
  return all.flatMap((row) => {
    const [old, fresh] = [earlier.get(row.id), later.get(row.id)];
    return years.flatMap((year): RowDifference[] => {
      const difference = {
        rowId: row.id,
        label: row.label,
        year,
        before: old ? was(old, year) : null,
        after: fresh ? will(fresh, year) : null,
      };
      return (difference.before ?? 0) === (difference.after ?? 0) ? [] : [difference];
    });
  });
}
