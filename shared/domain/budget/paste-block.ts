import type { CellEdit, SingleCommand } from '../command/command';
import type { BudgetId, RowId } from '../ids';
import type { BudgetRow } from './budget';
import { entryFromText } from './cell-entry';
import type { Block } from './clipboard-block';
import { newRow, targetLike } from './new-row';

/** The cell that the block's top left corner lands on. */
export interface PasteAnchor {
  readonly rowId: RowId;
  readonly column: 'label' | number;
}

export interface PastePlan {
  /** To be carried out as one batch. */
  readonly steps: readonly SingleCommand[];
  /** Computed cells keep their figures. */
  readonly skippedComputed: number;
  /** Rows of the block that found no place. */
  readonly droppedRows: number;
  /** Columns of the block beyond the last year. */
  readonly droppedColumns: number;
  /** Cells whose text is no amount; they are kept with their error. */
  readonly rejected: number;
}

interface PasteInput {
  readonly budgetId: BudgetId;
  /** In table order. */
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
  readonly anchor: PasteAnchor;
  readonly block: Block;
  readonly newRowId: () => RowId;
}

const sameList = (a: BudgetRow, b: BudgetRow): boolean =>
  a.section === b.section && (a.section !== 'financing' || b.section !== 'financing' || a.group === b.group);

/**
 * Says what pasting a block means. From the label column the block is label + one column per year, and rows beyond
 * the section's last become new rows; from a year column only existing rows take amounts.
 */
export function planPaste({ budgetId, rows, years, anchor, block, newRowId }: PasteInput): PastePlan {
  const first = rows.find((row) => row.id === anchor.rowId);
  const list = first ? rows.filter((row) => sameList(row, first)) : [];
  const start = first ? list.indexOf(first) : 0;
  const withLabels = anchor.column === 'label';
  const firstYear = withLabels ? 0 : years.indexOf(anchor.column);
  const room = years.slice(firstYear);
  const width = Math.max(0, ...block.map((line) => line.length));

  const steps: SingleCommand[] = [];
  const cells: CellEdit[] = [];
  let skippedComputed = 0;
  let droppedRows = 0;
  block.forEach((line, index) => {
    const existing = list[start + index];
    const label = withLabels ? (line[0] ?? '').trim() : undefined;
    const amounts = withLabels ? line.slice(1) : line;
    if (!existing && (label === undefined || !first)) {
      droppedRows++;
      return;
    }
    const rowId = existing?.id ?? newRowId();
    if (!existing && first)
      steps.push({
        kind: 'insertRow',
        budgetId,
        row: newRow(budgetId, rowId, targetLike(first), start + index, label),
      });
    else if (existing && label !== undefined && label !== existing.label)
      steps.push({ kind: 'editRow', budgetId, rowId, patch: { label } });
    amounts.slice(0, room.length).forEach((text, column) => {
      if (existing && existing.rule.kind !== 'entered') skippedComputed++;
      else cells.push({ rowId, year: room[column] ?? 0, entry: entryFromText(text) });
    });
  });
  if (cells.length > 0) steps.push({ kind: 'setCells', budgetId, cells });
  return {
    steps,
    skippedComputed,
    droppedRows,
    droppedColumns: Math.max(0, width - Number(withLabels) - room.length),
    rejected: cells.filter((cell) => cell.entry.kind === 'rejected').length,
  };
}
