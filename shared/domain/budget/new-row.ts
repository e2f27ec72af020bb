import type { BudgetId, RowId } from '../ids';
import type { BudgetRow, CostCategory, FinancierGroup, InKindCategory, Section } from './budget';

/** Where a new row goes: its section, and the list within it. */
export type NewRowTarget =
  | { readonly section: 'cost'; readonly category: CostCategory }
  | { readonly section: 'inKind'; readonly category: InKindCategory }
  | { readonly section: 'financing'; readonly group: FinancierGroup };

/** The target that continues the list a row stands in. */
export function targetLike(row: BudgetRow): NewRowTarget {
  switch (row.section) {
    case 'cost':
      return { section: 'cost', category: 'other' };
    case 'inKind':
      return { section: 'inKind', category: row.category };
    case 'financing':
      return { section: 'financing', group: row.group };
  }
}

/** The first thing that is put into an empty section. */
export function firstTarget(section: Section): NewRowTarget {
  switch (section) {
    case 'cost':
      return { section, category: 'staff' };
    case 'inKind':
      return { section, category: 'inKindPublic' };
    case 'financing':
      return { section, group: 'public' };
  }
}

/** An empty entered row. */
export function newRow(
  budgetId: BudgetId,
  id: RowId,
  target: NewRowTarget,
  position: number,
  label = '',
): BudgetRow {
  const base = {
    id,
    budgetId,
    position,
    label,
    rule: { kind: 'entered' as const },
    amounts: {},
    rejected: {},
    notes: {},
  };
  return target.section === 'financing' ? { ...base, ...target, isGrant: false } : { ...base, ...target };
}
