import type { RowId } from '../ids';
import type { BudgetRow } from './budget';

/**
 * The rate rows that depend on themselves, directly or through others, in the order of `rows`.
 * Whether a row is in a ring depends on the rules alone, never on the order of rows.
 */
export function rowsInRateCycle(rows: readonly BudgetRow[]): readonly RowId[] {
  const bases = new Map<RowId, readonly RowId[]>();
  for (const row of rows) if (row.rule.kind === 'rate') bases.set(row.id, row.rule.of);
  const reachesItself = (start: RowId): boolean => {
    const seen = new Set<RowId>();
    const waiting = [...(bases.get(start) ?? [])];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === start) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      waiting.push(...(bases.get(id) ?? []));
    }
    return false;
  };
  return [...bases.keys()].filter(reachesItself);
}
