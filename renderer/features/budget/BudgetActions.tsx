import { useEffect, useMemo } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { registerActions, type Actions } from '@renderer/stores/action-store';
import { navigate } from '@renderer/stores/route-store';
import { useViewStore } from '@renderer/stores/view-store';
import { Button } from '@renderer/ui/Button';
import { MenuButton } from '@renderer/ui/MenuButton';
import { budgetText } from '@shared/text/sv-budget';
import { gridText } from '@shared/text/sv-budget-grid';

export interface BudgetActionsProps {
  readonly document: BudgetDocument;
}

// Exporting is loaded when it is first used, so that the window opens fast.
const exporting = () => import('./export-actions');

/** The two main actions, and the rest behind a menu; each is also a command of the shell's menu. */
export function BudgetActions({ document }: BudgetActionsProps) {
  const showsOre = useViewStore((state) => state.showsOre);
  const actions = useMemo(() => budgetActions(document, showsOre ? 'ore' : 'kronor'), [document, showsOre]);
  useEffect(() => registerActions(actions), [actions]);
  const place = { projectId: document.project.id, budgetId: document.budget.id };
  return (
    <>
      <Button tone="primary" hint="Ctrl+E" onPress={actions.exportWorkbook}>
        {budgetText.export}
      </Button>
      <Button hint="Ctrl+I" onPress={actions.importWorkbook}>
        {budgetText.import}
      </Button>
      <MenuButton
        label={budgetText.more}
        choices={[
          { id: 'notices', label: gridText.notices, onChoose: actions.importWorkbook },
          { id: 'copy', label: budgetText.copyTable, onChoose: actions.copyTable },
          { id: 'csv', label: budgetText.exportCsv, onChoose: actions.exportCsv },
          { id: 'pdf', label: budgetText.savePdf, onChoose: actions.printPdf },
          { id: 'print', label: budgetText.print, hint: 'Ctrl+P', onChoose: () => void platform.print() },
          {
            id: 'ore',
            label: budgetText.restoreOre,
            onChoose: () => {
              navigate({ place: 'restoreOre', ...place });
            },
          },
        ]}
      />
    </>
  );
}

type BudgetActionNames = 'exportWorkbook' | 'exportCsv' | 'importWorkbook' | 'printPdf';

function budgetActions(
  document: BudgetDocument,
  view: 'ore' | 'kronor',
): Required<Pick<Actions, BudgetActionNames>> & { readonly copyTable: () => void } {
  return {
    exportWorkbook: () => void exporting().then((actions) => actions.exportWorkbook(document)),
    exportCsv: () => void exporting().then((actions) => actions.exportCsv(document, view)),
    importWorkbook: () => {
      navigate({ place: 'import', projectId: document.project.id, budgetId: document.budget.id });
    },
    printPdf: () => void exporting().then((actions) => actions.savePdf(document)),
    copyTable: () =>
      void exporting().then((actions) => {
        actions.copyTable(document, view);
      }),
  };
}
