import type { CellRange, SheetCell } from '@shared/sheets/grid';
import type { ImportLimits } from '@shared/sheets/import-limits';
import { refuse } from './refusal';

/** Cells and characters kept so far in the whole workbook. */
export interface GridBudget {
  cells: number;
  text: number;
}

/** Collects one sheet's filled cells and counts them against the limits as they come. */
export class SheetExtent {
  readonly cells: SheetCell[] = [];
  private readonly filledColumns = new Set<number>();
  private filledRows = 0;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    private readonly sheet: string,
    private readonly limits: ImportLimits,
    private readonly budget: GridBudget,
  ) {}

  add(cell: SheetCell): void {
    if (cell.row !== this.lastRow) this.filledRows += 1;
    this.lastRow = cell.row;
    this.lastColumn = Math.max(this.lastColumn, cell.column);
    this.filledColumns.add(cell.column);
    this.budget.cells += 1;
    this.budget.text += textLength(cell);
    this.cells.push(cell);
    this.check();
  }

  private check(): void {
    const { limits, sheet } = this;
    if (this.filledRows > limits.rows) refuse({ code: 'tooManyRows', sheet, limit: limits.rows });
    if (this.filledColumns.size > limits.columns)
      refuse({ code: 'tooManyColumns', sheet, limit: limits.columns });
    if (this.budget.cells > limits.cells) refuse({ code: 'tooManyCells', limit: limits.cells });
    if (this.budget.text > limits.totalText) refuse({ code: 'inflatesTooMuch', limit: limits.totalText });
  }

  /** The part of a merge that lies among filled cells; undefined when that is less than two cells. */
  clip(range: CellRange): CellRange | undefined {
    const bottom = Math.min(range.bottom, this.lastRow);
    const right = Math.min(range.right, this.lastColumn);
    if (bottom < range.top || right < range.left) return undefined;
    return bottom === range.top && right === range.left ? undefined : { ...range, bottom, right };
  }

  withinRows(rows: readonly number[]): number[] {
    return rows.filter((row) => row <= this.lastRow);
  }

  /** The columns of these ranges, which follow one another, that lie among the filled ones. */
  withinColumns(ranges: readonly { readonly from: number; readonly to: number }[]): number[] {
    const columns: number[] = [];
    for (const { from, to } of ranges) {
      for (let column = from; column <= Math.min(to, this.lastColumn); column += 1) columns.push(column);
    }
    return columns;
  }
}

function textLength({ value, formula }: SheetCell): number {
  return (value.type === 'text' ? value.text.length : 0) + (formula?.length ?? 0);
}
