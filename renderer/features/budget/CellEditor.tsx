import { useEffect, useState } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { draftOf, keepDraft } from '@renderer/stores/draft-store';
import { TextEditor } from '@renderer/ui/TextEditor';
import { cellField } from './cell-drafts';
import type { GridLine, RowLine, SumLine } from './grid-lines';

export interface CellEditorProps {
  readonly line: RowLine;
  /** The column's key. */
  readonly column: string;
  readonly label: string;
  /** What the cell holds. */
  readonly stored: string;
  readonly isFigure?: boolean;
  readonly cell: RenderEditCellProps<GridLine, SumLine>;
}

/** The editor of one cell: what is typed in it is kept until it is saved or given up, and stands there again after a crash. */
export function CellEditor({ line, column, label, stored, isFigure = false, cell }: CellEditorProps) {
  const { onRowChange, onClose } = cell;
  const field = cellField(line.row, column);
  const [kept] = useState(() => draftOf(field));
  const text = line.draft?.text ?? kept ?? stored;
  const isUntold = line.draft === undefined && kept !== null;
  useEffect(() => {
    // The grid saves what it has been told of; a text that stood here from the start must be told first.
    if (isUntold) onRowChange({ ...line, draft: { column, text } });
  }, [isUntold, onRowChange, line, column, text]);
  return (
    <TextEditor
      isFigure={isFigure}
      label={label}
      text={text}
      onChange={(typed) => {
        keepDraft(field, typed);
        onRowChange({ ...line, draft: { column, text: typed } });
      }}
      onLeave={() => {
        onClose(true, false);
      }}
    />
  );
}
