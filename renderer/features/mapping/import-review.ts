import { useMemo, useState } from 'react';
import { dispatch, newId } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { rememberColumns, useInitiativeColumnsStore } from '@renderer/stores/initiative-columns-store';
import { tellIfRefused } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { UnderstoodInitiatives } from '@renderer/workbook/import/understand-initiatives';
import type { ProjectId } from '@shared/domain/ids';
import { headsKey, rememberedUses, usesToRemember } from '@shared/sheets/initiatives/column-memory';
import { startChoices, type InitiativeChoices } from '@shared/sheets/initiatives/import-choices';
import { importCommand } from '@shared/sheets/initiatives/initiative-commands';
import type { ColumnUse, InitiativeTable } from '@shared/sheets/initiatives/initiative-table';
import { planInitiatives, type InitiativePlan } from '@shared/sheets/initiatives/plan-initiatives';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { useRowDrafts } from './use-row-drafts';

/** The choices about a workbook, and how to change them. */
function useInitiativeChoices(tables: readonly InitiativeTable[]) {
  const [choices, setChoices] = useState<InitiativeChoices>(() => {
    const { columns } = useInitiativeColumnsStore.getState();
    return startChoices(tables, (table) => rememberedUses(table, columns[headsKey(table)]));
  });
  const change = (part: Partial<InitiativeChoices>): void => {
    setChoices((now) => ({ ...now, ...part }));
  };
  const changeColumn = (tableId: string, column: number, use: ColumnUse): void => {
    setChoices((now) => {
      const table = now.tables[tableId] ?? { isIncluded: true, uses: {} };
      const uses = { ...table.uses, [column]: use };
      return { ...now, tables: { ...now.tables, [tableId]: { ...table, uses } } };
    });
  };
  const include = (tableId: string, isIncluded: boolean): void => {
    setChoices((now) => {
      const uses = now.tables[tableId]?.uses ?? {};
      return { ...now, tables: { ...now.tables, [tableId]: { isIncluded, uses } } };
    });
  };
  return { choices, change, changeColumn, include };
}

export interface InitiativeReview extends ReturnType<typeof useInitiativeChoices> {
  readonly tables: readonly InitiativeTable[];
  readonly plan: InitiativePlan;
  /** False while the rows are read anew after a choice: the plan is then the one before it. */
  readonly isCurrent: boolean;
}

/** The choices about a workbook, and what it becomes with them; undefined while its rows are read for the first time. */
export function useInitiativeReview(
  into: ImportInto,
  { recognised: { tables } }: UnderstoodInitiatives,
): InitiativeReview | undefined {
  const made = useInitiativeChoices(tables);
  const { rows } = made.choices;
  const { drafts, isCurrent } = useRowDrafts(tables, into, made.choices);
  const plan = useMemo(() => drafts && planInitiatives(drafts, into, { rows }), [drafts, into, rows]);
  return plan && { ...made, tables, plan, isCurrent };
}

/** Carries the import out and goes to the register, or says why it could not be; true when it went in. */
export async function acceptInitiatives(
  { plan, tables, choices }: InitiativeReview,
  {
    projectId,
    into,
    fileName,
  }: { readonly projectId: ProjectId; readonly into: ImportInto; readonly fileName: string },
): Promise<boolean> {
  const now = utcNow();
  const command = importCommand(plan, { projectId, fileName, names: into, now, newId });
  if (command === null || !tellIfRefused(await dispatch(command))) return false;
  for (const table of tables) {
    const choice = choices.tables[table.id];
    if (choice?.isIncluded === true) rememberColumns(headsKey(table), usesToRemember(table, choice));
  }
  tellUndoable(text.imported(plan.counts.import + plan.counts.update, fileName));
  navigate(workRoute('mapping', projectId));
  return true;
}
