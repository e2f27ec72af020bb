import type { HistoryPage } from '@renderer/data/safekeeping';
import type { SelectOption } from '@renderer/ui/SelectField';
import { inTableOrder, type Budget, type BudgetRow } from '@shared/domain/budget/budget';
import type { ProjectId, RowId } from '@shared/domain/ids';
import { nameOfRow } from '@shared/text/sv-compare';
import { historyText } from '@shared/text/sv-history';

/** "" chooses everything. */
type Option = SelectOption<string>;

function recordsOf(names: HistoryPage['names'], table: string): readonly unknown[] {
  return [...names].filter(([key]) => key.startsWith(`${table}/`)).map(([, record]) => record);
}

/** The project's rows, those of the newest version first and in its order, each once; with the chosen one in any case. */
export function rowOptions(
  names: HistoryPage['names'],
  projectId: ProjectId,
  chosen: RowId | null,
): readonly Option[] {
  const budgets = (recordsOf(names, 'budgets') as Budget[])
    .filter((budget) => budget.projectId === projectId)
    .sort((a, b) => b.version - a.version);
  const rows = recordsOf(names, 'budgetRows') as BudgetRow[];
  const labels = new Map<string, string>();
  for (const { id } of budgets) {
    for (const row of inTableOrder(rows.filter((one) => one.budgetId === id)))
      if (!labels.has(row.id)) labels.set(row.id, nameOfRow(row));
  }
  if (chosen !== null && !labels.has(chosen)) labels.set(chosen, historyText.removedRow);
  return [
    { value: '', label: historyText.allRows },
    ...[...labels].map(([value, label]) => ({ value, label })),
  ];
}
