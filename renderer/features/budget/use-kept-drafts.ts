import { useEffect, useState } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { dropDraft } from '@renderer/stores/draft-store';
import { showMessage } from '@renderer/stores/message-store';
import { draftText } from '@shared/text/sv-draft';
import type { FocusWish } from './BudgetGrid';
import { cellDrafts, type CellDraft } from './cell-drafts';

/** Says what was typed in a cell that no longer can take it, so that it can be written elsewhere. */
function tellOf({ field, text, row, year }: CellDraft): void {
  showMessage({
    tone: 'note',
    text: draftText.unsavedInCell(row?.label ?? null, year, text),
    action: {
      label: draftText.drop,
      onPress: () => {
        dropDraft(field);
        showMessage(null);
      },
    },
  });
}

/** On coming to a budget: the wish to open the cell that was being typed in when the window went away, if there is one. */
export function useKeptDrafts({ budget, rows }: BudgetDocument): FocusWish | null {
  const [kept] = useState(() => cellDrafts(budget, rows));
  const open = kept.find(({ canOpen }) => canOpen);
  const lost = kept.find(({ canOpen }) => !canOpen);
  useEffect(() => {
    if (lost) tellOf(lost);
  }, [lost]);
  return open?.row ? { rowId: open.row.id, year: open.year ?? undefined, at: 1, edits: true } : null;
}
