import type { Budget, BudgetRow, RowRule } from '@shared/domain/budget/budget';
import type { BudgetId, ProjectId, RowId, UtcTime } from '@shared/domain/ids';
import { ore, type Ore } from '@shared/domain/money/ore';
import { percent } from '@shared/domain/money/percent';

const budgetId = 'bench-budget' as BudgetId;
const COST_ROWS = 150;
const RATE_ROWS = 20;

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

function ruleOf(index: number, count: number): RowRule {
  if (index >= COST_ROWS && index < COST_ROWS + RATE_ROWS) {
    return {
      kind: 'rate',
      percent: percent('21.39'),
      of: Array.from({ length: 7 }, (_, offset) => rowId((index - COST_ROWS) * 7 + offset)),
    };
  }
  if (index === count - 1) return { kind: 'remainder' };
  return index === count - 2 ? { kind: 'share', percent: percent('27.6') } : { kind: 'entered' };
}

/** Entered costs, rates on them, entered financing, a share and a remainder: `rows` rows over `columns` years. */
export function largeBudget(count: number, columns: number): LargeBudget {
  const years = Array.from({ length: columns }, (_, index) => 2024 + index);
  const rows = Array.from({ length: count }, (_, index): BudgetRow => {
    const shared = base(index, ruleOf(index, count), years);
    return index < COST_ROWS + RATE_ROWS
      ? { ...shared, section: 'cost', category: 'staff' }
      : { ...shared, section: 'financing', group: 'public', isGrant: shared.rule.kind === 'share' };
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
