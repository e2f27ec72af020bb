import type { PointerEvent, ClipboardEvent } from 'react';
import type {
  CellKeyDownArgs,
  CellKeyboardEvent,
  CellMouseArgs,
  CellMouseEvent,
  CellPasteArgs,
} from 'react-data-grid';
import { dropDraft } from '@renderer/stores/draft-store';
import { cellField } from './cell-drafts';
import { copyText, focusCell, pasteText, type GridContext } from './grid-actions';
import { runGridKey } from './grid-key-bindings';
import type { GridLine, SumLine } from './grid-lines';

/** The grid's handlers for keys, mouse and clipboard, on top of what the library does: ranges, blocks, rows. */
export function useGridKeys(context: GridContext) {
  const { lines, range, isLocked, onEditRule } = context;
  return {
    onCellKeyDown: (args: CellKeyDownArgs<GridLine, SumLine>, event: CellKeyboardEvent): void => {
      if (args.mode === 'EDIT') {
        if (event.key === 'Escape' && args.row.kind === 'row')
          dropDraft(cellField(args.row.row, args.column.key));
        if (event.key !== 'Enter') return;
        event.preventGridDefault();
        args.onClose(true);
        const next = args.rowIdx + (event.shiftKey ? -1 : 1);
        focusCell(context, { line: Math.min(Math.max(0, next), lines.length - 1), column: args.column.idx });
        return;
      }
      // The press that opens an editor must not also be pressed in it: a list would open over its cell.
      if (event.key === 'Enter') event.preventDefault();
      if (
        !args.column ||
        !args.row ||
        !runGridKey(context, event, { line: args.rowIdx, column: args.column.idx })
      )
        return;
      event.preventGridDefault();
      event.preventDefault();
    },

    onCellMouseDown: ({ column, rowIdx }: CellMouseArgs<GridLine, SumLine>, event: CellMouseEvent): void => {
      const position = { line: rowIdx, column: column.idx };
      if (!event.shiftKey) {
        // Also on the cell the block began in, which the grid does not count as a move.
        range.begin(position);
        return;
      }
      event.preventGridDefault();
      range.drawTo(position);
    },

    onCellDoubleClick: (
      { column, row: line }: CellMouseArgs<GridLine, SumLine>,
      event: CellMouseEvent,
    ): void => {
      if (column.key !== 'rule' || line.kind !== 'row' || isLocked) return;
      event.preventGridDefault();
      onEditRule(line.row.id);
    },

    /** Drawing with the button held stretches the range. */
    onPointerOver: (event: PointerEvent): void => {
      if (event.buttons !== 1 || !(event.target instanceof HTMLElement)) return;
      const cell = event.target.closest('[role="gridcell"]');
      const line = Number(cell?.parentElement?.getAttribute('aria-rowindex')) - 2;
      const column = Number(cell?.getAttribute('aria-colindex')) - 1;
      if (cell && !cell.classList.contains('rdg-editor-container') && line >= 0 && line < lines.length)
        range.drawTo({ line, column });
    },

    onCellCopy: (_: unknown, event: ClipboardEvent<HTMLDivElement>): void => {
      const text = copyText(context);
      if (text === null) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },

    onCellPaste: (
      { row: line }: CellPasteArgs<GridLine, SumLine>,
      event: ClipboardEvent<HTMLDivElement>,
    ): GridLine => {
      if (!isLocked) pasteText(context, event.clipboardData.getData('text/plain'));
      return line;
    },
  };
}
