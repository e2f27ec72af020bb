import { useMemo, useState } from 'react';
import { useBudget, type BudgetDocument } from '@renderer/data';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Budget } from '@shared/domain/budget/budget';
import { compareBudgets } from '@shared/domain/budget/compare-budgets';
import { appText } from '@shared/text/sv-app';
import { NO_BREAK_SPACE } from '@shared/text/format';
import { compareText, describeComparison } from '@shared/text/sv-compare';
import { ChosenVersions } from './ChosenVersions';
import { ComparisonTable } from './ComparisonTable';

export interface ComparisonProps {
  readonly versions: readonly Budget[];
  readonly earlier: Budget;
  readonly later: Budget;
}

function compareDocuments(earlier: BudgetDocument, later: BudgetDocument) {
  const versionOf = ({ budget, rows }: BudgetDocument) => ({ years: budget.years, rows });
  return compareBudgets(versionOf(earlier), versionOf(later));
}

/** What differs between two versions, in a sentence and row by row. */
export function Comparison({ versions, earlier, later }: ComparisonProps) {
  const [isOnlyChanged, setOnlyChanged] = useState(true);
  const [before, after] = [useBudget(earlier.id), useBudget(later.id)];
  const comparison = useMemo(
    () => (before && after ? compareDocuments(before, after) : undefined),
    [before, after],
  );
  const isAnyChanged = comparison !== undefined && comparison.changedRows > 0;
  const toBudget = (): void => {
    navigate({ place: 'budget', projectId: later.projectId, budgetId: later.id });
  };
  return (
    <div className="view">
      <ViewHeader
        title={compareText.title}
        state={comparison ? describeComparison(comparison) : NO_BREAK_SPACE}
        actions={<Button onPress={toBudget}>{compareText.toBudget}</Button>}
      />
      <ChosenVersions versions={versions} earlier={earlier} later={later} />
      <div>
        <Checkbox
          isSelected={isAnyChanged && isOnlyChanged}
          isDisabled={!isAnyChanged}
          onChange={setOnlyChanged}
        >
          {compareText.onlyChanged}
        </Checkbox>
      </div>
      {comparison ? (
        <ComparisonTable
          comparison={comparison}
          isOnlyChanged={isAnyChanged && isOnlyChanged}
          earlierRows={before?.rows ?? []}
          laterRows={after?.rows ?? []}
        />
      ) : (
        <Loading label={appText.loading} />
      )}
    </div>
  );
}
