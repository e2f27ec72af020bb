import type { CellEdit, SingleCommand } from '../command/command';
import type { BudgetId, RowId } from '../ids';
import type { BudgetRow } from './budget';
import { parseAmount } from '../money/parse-amount';
import { entryFromText } from './cell-entry';
import type { Block } from './clipboard-block';
import { firstTarget, newRow, targetLike } from './new-row';

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
  /** Rows whose total in the block misses the sum of its cells by no more than rounding to whole kronor can. */
  readonly roundedTotals: number;
}

interface PasteInput {
  readonly budgetId: BudgetId;
  /** In table order. */
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
  /** null: into an empty budget, as cost rows from their labels on. */
  readonly anchor: PasteAnchor | null;
  readonly block: Block;
  readonly newRowId: () => RowId;
}

/** The head of a copied table: the years themselves, which are no amounts. */
const isHead = (texts: readonly string[], years: readonly number[]): boolean =>
  years.every((year, index) => texts[index]?.trim() === String(year));

/** Whether a pasted total differs from its cells, but only by what rounding each of them can do: n/2 kr. */
function isRoundedTotal(amounts: readonly string[], years: readonly number[]): boolean {
  if (amounts.length <= years.length) return false;
  const [total, ...cells] = [amounts[years.length] ?? '', ...amounts.slice(0, years.length)].map((text) =>
    parseAmount(text),
  );
  if (!total?.ok) return false;
  const sum = cells.reduce((all, cell) => all + (cell.ok ? cell.value : 0), 0);
  const difference = Math.abs(total.value - sum);
  return difference > 0 && difference <= 50 * years.length;
}

const sameList = (a: BudgetRow, b: BudgetRow): boolean =>
  a.section === b.section && (a.section !== 'financing' || b.section !== 'financing' || a.group === b.group);

/**
 * Says what pasting a block means. From the label column the block is label + one column per year, and rows beyond
 * the section's last become new rows; from a year column only existing rows take amounts.
 */
export function planPaste({ budgetId, rows, years, anchor, block, newRowId }: PasteInput): PastePlan {
  const first = anchor ? rows.find((row) => row.id === anchor.rowId) : undefined;
  const list = first ? rows.filter((row) => sameList(row, first)) : [];
  const start = first ? list.indexOf(first) : 0;
  const column = anchor?.column ?? 'label';
  const withLabels = column === 'label';
  const firstYear = withLabels ? 0 : years.indexOf(column);
  const room = years.slice(firstYear);
  const width = Math.max(0, ...block.map((line) => line.length));

  const steps: SingleCommand[] = [];
  const cells: CellEdit[] = [];
  let skippedComputed = 0;
  let droppedRows = 0;
  let roundedTotals = 0;
  const target = first ? targetLike(first) : firstTarget('cost');
  const lines = withLabels && isHead(block[0]?.slice(1) ?? [], years) ? block.slice(1) : block;
  lines.forEach((line, index) => {
    const existing = list[start + index];
    const label = withLabels ? (line[0] ?? '').trim() : undefined;
    const amounts = withLabels ? line.slice(1) : line;
    if (!existing && label === undefined) {
      droppedRows++;
      return;
    }
    const rowId = existing?.id ?? newRowId();
    if (!existing)
      steps.push({
        kind: 'insertRow',
        budgetId,
        row: newRow(budgetId, rowId, target, start + index, label),
      });
    else if (label !== undefined && label !== existing.label)
      steps.push({ kind: 'editRow', budgetId, rowId, patch: { label } });
    if (firstYear === 0 && isRoundedTotal(amounts, years)) roundedTotals++;
    amounts.slice(0, room.length).forEach((text, place) => {
      if (existing && existing.rule.kind !== 'entered') skippedComputed++;
      else cells.push({ rowId, year: room[place] ?? 0, entry: entryFromText(text) });
    });
  });
  if (cells.length > 0) steps.push({ kind: 'setCells', budgetId, cells });
  return {
    steps,
    skippedComputed,
    droppedRows,
    droppedColumns: Math.max(0, width - Number(withLabels) - room.length),
    rejected: cells.filter((cell) => cell.entry.kind === 'rejected').length,
    roundedTotals,
  };
}
