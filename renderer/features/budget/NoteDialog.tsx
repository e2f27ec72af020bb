import { useState } from 'react';
import { dispatch, type BudgetDocument } from '@renderer/data';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { TextField } from '@renderer/ui/TextField';
import type { RowId } from '@shared/domain/ids';
import { gridText } from '@shared/text/sv-budget-grid';
import { describeProblem } from '@shared/text/sv-commands';

/** The cell a note is on: a year, or "label" for the row as a whole. */
export interface NoteTarget {
  readonly rowId: RowId;
  readonly key: string;
}

export interface NoteDialogProps {
  readonly document: BudgetDocument;
  readonly target: NoteTarget;
  readonly onClose: () => void;
}

/** Writes, changes or takes away the note on one cell. */
export function NoteDialog({ document, target, onClose }: NoteDialogProps) {
  const row = document.rows.find((one) => one.id === target.rowId);
  const [text, setText] = useState(row?.notes[target.key] ?? '');
  const [problem, setProblem] = useState<string>();
  if (!row) return null;
  const save = async (): Promise<void> => {
    const outcome = await dispatch({ kind: 'setNote', budgetId: document.budget.id, ...target, text });
    if (outcome.ok) onClose();
    else setProblem(describeProblem(outcome.error));
  };
  return (
    <Dialog title={gridText.noteOn(row.label, target.key)} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        <TextField
          label={gridText.note}
          help={gridText.noteHelp}
          value={text}
          rows={4}
          autoFocus
          onChange={setText}
        />
      </DialogForm>
    </Dialog>
  );
}
