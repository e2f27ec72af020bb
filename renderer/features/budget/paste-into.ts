import { newId, type BudgetDocument } from '@renderer/data';
import { showMessage } from '@renderer/stores/message-store';
import { navigate } from '@renderer/stores/route-store';
import type { Block } from '@shared/domain/budget/clipboard-block';
import { planPaste, type PasteAnchor } from '@shared/domain/budget/paste-block';
import type { RowId } from '@shared/domain/ids';
import { budgetText } from '@shared/text/sv-budget';
import { describePaste } from '@shared/text/sv-budget-grid';
import type { BudgetCommands } from './use-budget-commands';

/** Pastes a block as one step to undo and says what found no place; offers the öre of a table in whole kronor. */
export async function pasteInto(
  { project, budget, rows }: BudgetDocument,
  commands: BudgetCommands,
  anchor: PasteAnchor | null,
  block: Block,
): Promise<void> {
  const plan = planPaste({
    budgetId: budget.id,
    rows,
    years: budget.years,
    anchor,
    block,
    newRowId: () => newId<RowId>(),
  });
  const isDone = await commands.run('paste', plan.steps);
  const text = describePaste(plan);
  if (!isDone || text === '') return;
  const restore = {
    label: budgetText.restoreOre,
    onPress: () => {
      navigate({ place: 'restoreOre', projectId: project.id, budgetId: budget.id });
    },
  };
  showMessage({ tone: 'note', text, ...(plan.roundedTotals > 0 && { action: restore }) });
}
