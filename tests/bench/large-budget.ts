import type { Budget, BudgetRow, RowRule } from '@shared/domain/budget/budget';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore, type Ore } from '@shared/domain/money/ore';
import { percent } from '@shared/domain/money/percent';

const budgetId = 'bench-budget' as BudgetId;
/** A budget of the size that performance.md measures with. */
export interface LargeBudget {
  readonly budget: Budget;
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
}

const rowId = (index: number): RowId => `row-${String(index).padStart(3, '0')}` as RowId;

/** Amounts that are never round, so that nobody can save work on zeros. */
function amountsOf(index: number, years: readonly number[]): Record<string, Ore> {
  return Object.fromEntries(
    years.map((year, column) => [year, ore(100_000 + ((index * 7919 + column * 104_729) % 90_000_000))]),
  );
}

function base(index: number, rule: RowRule, years: readonly number[]) {
  const amounts = rule.kind === 'entered' ? amountsOf(index, years) : {};
  return {
    id: rowId(index),
    budgetId,
    position: index,
    label: `Rad ${index}`,
    rule,
    amounts,
    rejected: {},
    notes: {},
  };
}

/** Of six lines in the official table three are entered costs, one a rate on a cost, one a share, one the remainder. */
function ruleOf(index: number, count: number): RowRule {
  const entered = Math.floor(count / 2);
  if (index < entered) return { kind: 'entered' };
  if (index < entered + Math.floor(count / 3))
    return { kind: 'rate', percent: percent('21.39'), of: [rowId(index - entered)] };
  return index === count - 1 ? { kind: 'remainder' } : { kind: 'share', percent: percent('0.83') };
}

/** A budget of `count` rows over `columns` years, in the official table's own proportions. */
export function largeBudget(count: number, columns: number): LargeBudget {
  const years = Array.from({ length: columns }, (_, index) => 2024 + index);
  const rows = Array.from({ length: count }, (_, index): BudgetRow => {
    const rule = ruleOf(index, count);
    const shared = base(index, rule, years);
    return rule.kind === 'entered' || rule.kind === 'rate'
      ? { ...shared, section: 'cost', category: 'staff' }
      : { ...shared, section: 'financing', group: 'public', isGrant: rule.kind === 'share' };
  });
  const budget: Budget = {
    id: budgetId,
    projectId: 'bench-project' as ProjectId,
    version: 1,
    name: 'Mätning',
    status: 'draft',
    years,
    createdAt: '2024-08-01T00:00:00.000Z' as UtcTime,
    basedOn: null,
  };
  return { budget, rows, years };
}
