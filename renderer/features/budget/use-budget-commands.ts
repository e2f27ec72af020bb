import { useMemo } from 'react';
import { dispatch, newId, type BudgetDocument } from '@renderer/data';
import { tellIfRefused } from '@renderer/stores/message-store';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { newRow, targetLike, type NewRowTarget } from '@shared/domain/budget/new-row';
import type { BatchPurpose, Command, SingleCommand } from '@shared/domain/command/command';
import type { RowId } from '@shared/domain/ids';

/** Carries out a command and says in the status line when it could not be done. */
export const dispatchAndTell = async (command: Command): Promise<boolean> =>
  tellIfRefused(await dispatch(command));

export interface BudgetCommands {
  /** Several commands as one step to undo; none at all is fine. */
  readonly run: (purpose: BatchPurpose, steps: readonly SingleCommand[]) => Promise<boolean>;
  /** Adds an empty row last in its list; gives its id. */
  readonly add: (target: NewRowTarget) => Promise<RowId>;
  /** Adds an empty row below another; gives its id. */
  readonly addBelow: (row: BudgetRow) => Promise<RowId>;
  readonly remove: (rows: readonly BudgetRow[]) => Promise<boolean>;
  readonly move: (row: BudgetRow, steps: 1 | -1) => Promise<boolean>;
}

/** The changes that the budget view makes, each one step to undo. */
export function useBudgetCommands({ budget }: BudgetDocument): BudgetCommands {
  const { id: budgetId, name } = budget;
  return useMemo(() => {
    const insert = async (target: NewRowTarget, position: number): Promise<RowId> => {
      const id = newId<RowId>();
      await dispatchAndTell({ kind: 'insertRow', budgetId, row: newRow(budgetId, id, target, position) });
      return id;
    };
    return {
      run: async (purpose, steps) => {
        const [only] = steps;
        if (only === undefined) return true;
        // One cell or one row names itself when it is undone; several need the purpose's name.
        const namesItself = steps.length === 1 && (only.kind !== 'setCells' || only.cells.length === 1);
        return dispatchAndTell(namesItself ? only : { kind: 'batch', purpose, detail: name, steps });
      },
      add: (target) => insert(target, Number.MAX_SAFE_INTEGER),
      addBelow: (row) => insert(targetLike(row), row.position + 1),
      remove: (rows) => dispatchAndTell({ kind: 'deleteRows', budgetId, rowIds: rows.map((row) => row.id) }),
      move: (row, steps) =>
        dispatchAndTell({
          kind: 'moveRow',
          budgetId,
          rowId: row.id,
          position: Math.max(0, row.position + steps),
        }),
    };
  }, [budgetId, name]);
}
