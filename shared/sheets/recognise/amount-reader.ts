import type { DecimalSign } from '../../domain/money/parse-amount';
import { cellAddress, type SheetCell } from '../grid';
import type { DoubtfulSign, ReadAs, Reason, RecognisedAmount, SheetUnit } from '../recognised';
import { readAmount } from './amounts';
import type { Block } from './blocks';
import { shownText } from './cell-text';
import { decimalSignOf, firstDoubtful } from './decimal-sign';
import { findUnit, unitAs } from './units';

/** Reads a block's amounts with its unit, and with the decimal sign that each column proves. */
export interface AmountReader {
  readonly unit: SheetUnit;
  /** What the user can be asked about; null when the columns settle it themselves. */
  readonly doubtfulSign: DoubtfulSign | null;
  readonly reasons: readonly Reason[];
  readonly read: (cell: SheetCell | undefined, row: number, column: number) => RecognisedAmount;
}

interface ColumnSign {
  readonly column: number;
  readonly sign: DecimalSign | undefined;
  readonly doubtful: SheetCell | undefined;
  readonly isChosen: boolean;
}

function signsOf(block: Block, inKronor: boolean, chosen: DecimalSign | undefined): readonly ColumnSign[] {
  const columns = [...block.years, ...(block.total ? [block.total] : [])].map((one) => one.column);
  const cellsOf = (column: number) => block.rows.map((row) => block.view.own(row, column));
  const table = columns.flatMap(cellsOf);
  return columns.map((column) => {
    const cells = cellsOf(column);
    const doubtful = firstDoubtful(cells);
    // What a column proves by itself stands, whatever is said of the doubtful ones.
    const isChosen = doubtful !== undefined && chosen !== undefined;
    const sign = isChosen ? chosen : decimalSignOf(cells, table, inKronor);
    return { column, sign, doubtful, isChosen };
  });
}

function doubtfulSignOf({ view }: Block, signs: readonly ColumnSign[]): DoubtfulSign | null {
  const doubtful = signs.filter((one) => one.doubtful !== undefined);
  const first = doubtful.find((one) => one.sign === undefined) ?? doubtful[0];
  const cell = first?.doubtful;
  if (!first || !cell) return null;
  const shown = shownText(cell);
  return {
    sign: shown.includes('.') ? '.' : ',',
    shown,
    place: view.placeOf(cell.row, cell.column),
    decimal: first.sign ?? null,
    isChosen: first.isChosen,
  };
}

/** How a block's amounts are read; what `readAs` says goes before what the sheet was taken to say. */
export function amountReaderFor(block: Block, readAs: ReadAs = {}): AmountReader {
  const { view } = block;
  const unit = unitAs(readAs.unit, findUnit(view, block.headRow, block.left, block.right));
  const columnSigns = signsOf(block, unit.factor === 1, readAs.decimalSign);
  const signs = new Map(columnSigns.map(({ column, sign }) => [column, sign]));
  const reasons = columnSigns.flatMap(({ column, sign, isChosen }): Reason[] => {
    if (sign === undefined) return [];
    const detail = `${cellAddress(view.placeOf(block.headRow, column))} ${sign === 'comma' ? ',' : '.'}`;
    return [{ code: isChosen ? 'decimalSignChosen' : 'decimalSign', detail }];
  });
  const read = (cell: SheetCell | undefined, row: number, column: number): RecognisedAmount => ({
    place: view.placeOf(row, column),
    shown: shownText(cell),
    value: readAmount(cell, unit.factor, signs.get(column)),
  });
  return { unit, doubtfulSign: doubtfulSignOf(block, columnSigns), reasons, read };
}
