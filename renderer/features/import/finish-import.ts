import { dispatch, type BudgetDocument } from '@renderer/data';
import { showMessage } from '@renderer/stores/message-store';
import { navigate } from '@renderer/stores/route-store';
import type { Command } from '@shared/domain/command/command';
import type { BudgetId } from '@shared/domain/ids';
import { canRestoreOre } from '@shared/sheets/import-commands';
import type { RecognisedTable } from '@shared/sheets/recognised';
import { describeProblem } from '@shared/text/sv-commands';
import { importText } from '@shared/text/sv-import';

export interface ImportEnd {
  readonly fileName: string;
  /** The version to show afterwards. */
  readonly budgetId: BudgetId;
  readonly document: BudgetDocument;
  /** The sheet's table where its printed sums can give the öre back. */
  readonly table: RecognisedTable | null;
}

/** Carries the import out and goes to the budget, or says why it could not be; true when it went in. */
export async function finishImport(
  command: Command,
  { fileName, budgetId, document, table }: ImportEnd,
): Promise<boolean> {
  const outcome = await dispatch(command);
  if (!outcome.ok) {
    showMessage({ tone: 'error', text: describeProblem(outcome.error) });
    return false;
  }
  const place = { projectId: document.project.id, budgetId };
  const restore = {
    label: importText.restoreOre,
    onPress: () => {
      navigate({ place: 'restoreOre', ...place });
    },
  };
  const offersOre = table !== null && canRestoreOre(table);
  showMessage({ tone: 'good', text: importText.imported(fileName), ...(offersOre && { action: restore }) });
  navigate({ place: 'budget', ...place });
  return true;
}
