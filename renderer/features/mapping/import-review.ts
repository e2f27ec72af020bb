import { useMemo } from 'react';
import { dispatch, newId } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { rememberColumns, useInitiativeColumnsStore } from '@renderer/stores/initiative-columns-store';
import {
  changeReview,
  forgetReview,
  keepReview,
  type KeptReview,
} from '@renderer/stores/initiative-import-store';
import { tellIfRefused } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { UnderstoodInitiatives } from '@renderer/workbook/import/understand-initiatives';
import type { ProjectId } from '@shared/domain/ids';
import { headsKey, rememberedUses, usesToRemember } from '@shared/sheets/initiatives/column-memory';
import { saysStatus, startChoices, type InitiativeChoices } from '@shared/sheets/initiatives/import-choices';
import { importCommand } from '@shared/sheets/initiatives/initiative-commands';
import type { ColumnUse, InitiativeTable } from '@shared/sheets/initiatives/initiative-table';
import { planInitiatives, type InitiativePlan } from '@shared/sheets/initiatives/plan-initiatives';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { useRowDrafts } from './use-row-drafts';

/** Begins the review of a workbook, with its columns read as they were last time. */
export function beginReview(projectId: ProjectId, workbook: UnderstoodInitiatives): void {
  const { tables } = workbook.recognised;
  const { columns, statuses } = useInitiativeColumnsStore.getState();
  const status = tables.flatMap((table) => statuses[headsKey(table)] ?? [])[0];
  const choices = startChoices(tables, (table) => rememberedUses(table, columns[headsKey(table)]), status);
  const isRemembered = Object.values(choices.tables).some(({ uses }) => Object.keys(uses).length > 0);
  keepReview(projectId, { workbook, choices, isRemembered, markedId: null });
}

/** How to change the choices about a workbook. */
function choicesOf(projectId: ProjectId, choices: InitiativeChoices) {
  const setChoices = (next: (now: InitiativeChoices) => InitiativeChoices): void => {
    changeReview(projectId, (now) => ({ choices: next(now.choices) }));
  };
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

export interface InitiativeReview extends ReturnType<typeof choicesOf> {
  readonly tables: readonly InitiativeTable[];
  readonly plan: InitiativePlan;
  /** False while the rows are read anew after a choice: the plan is then the one before it. */
  readonly isCurrent: boolean;
}

/** The choices about a workbook, and what it becomes with them; undefined while its rows are read for the first time. */
export function useInitiativeReview(
  projectId: ProjectId,
  into: ImportInto,
  { workbook, choices }: KeptReview,
): InitiativeReview | undefined {
  const { tables } = workbook.recognised;
  const { rows } = choices;
  const { drafts, isCurrent } = useRowDrafts(tables, into, choices);
  const plan = useMemo(() => drafts && planInitiatives(drafts, into, { rows }), [drafts, into, rows]);
  return plan && { ...choicesOf(projectId, choices), tables, plan, isCurrent };
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
    if (choice?.isIncluded !== true) continue;
    const status = saysStatus(table, choice) ? null : choices.assumedStatus;
    rememberColumns(headsKey(table), usesToRemember(table, choice), status);
  }
  forgetReview(projectId);
  tellUndoable(text.imported(plan.counts.import + plan.counts.update, fileName));
  navigate(workRoute('mapping', projectId));
  return true;
}
