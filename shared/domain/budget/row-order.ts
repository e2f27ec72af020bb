import { inTableOrder, type BudgetRow } from './budget';

const listOf = (row: BudgetRow): string =>
  row.section === 'financing' ? `financing ${row.group}` : row.section;

/** Rows in table order with positions 0, 1, 2 … in each list; rows that keep their place stay identical. */
export function renumber(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const next = new Map<string, number>();
  return inTableOrder(rows).map((row) => {
    const position = next.get(listOf(row)) ?? 0;
    next.set(listOf(row), position + 1);
    return row.position === position ? row : { ...row, position };
  });
}

/** Puts `row` at `position` of its list (section, or financier group); those from there on move down. */
export function insertAt(rows: readonly BudgetRow[], row: BudgetRow, position: number): readonly BudgetRow[] {
  const others = inTableOrder(rows);
  const sameList = others.filter((other) => listOf(other) === listOf(row));
  const before = sameList[Math.min(Math.max(0, position), sameList.length)];
  const at = before ? others.indexOf(before) : others.length;
  const ordered = [...others.slice(0, at), row, ...others.slice(at)];
  const counts = new Map<string, number>();
  return renumber(
    ordered.map((one) => {
      const index = counts.get(listOf(one)) ?? 0;
      counts.set(listOf(one), index + 1);
      return one.position === index ? one : { ...one, position: index };
    }),
  );
}
