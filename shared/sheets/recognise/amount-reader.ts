import type { DecimalSign } from '../../domain/money/parse-amount';
import { cellAddress, type SheetCell } from '../grid';
import type { Reason, RecognisedAmount, SheetUnit } from '../recognised';
import { readAmount } from './amounts';
import type { Block } from './blocks';
import { shownText } from './cell-text';
import { decimalSignOf } from './decimal-sign';
import { findUnit } from './units';

/** Reads a block's amounts with its unit, and with the decimal sign that each column proves. */
export interface AmountReader {
  readonly unit: SheetUnit;
  readonly reasons: readonly Reason[];
  readonly read: (cell: SheetCell | undefined, row: number, column: number) => RecognisedAmount;
}

export function amountReaderFor(block: Block): AmountReader {
  const { view } = block;
  const unit = findUnit(view, block.headRow, block.left, block.right);
  const columns = [...block.years, ...(block.total ? [block.total] : [])].map((one) => one.column);
  const signs = new Map<number, DecimalSign>();
  const cellsOf = (column: number) => block.rows.map((row) => view.own(row, column));
  const table = columns.flatMap(cellsOf);
  for (const column of columns) {
    const sign = decimalSignOf(cellsOf(column), table, unit.factor === 1);
    if (sign) signs.set(column, sign);
  }
  const reasons = [...signs].map(([column, sign]): Reason => {
    const address = cellAddress(view.placeOf(block.headRow, column));
    return { code: 'decimalSign', detail: `${address} ${sign === 'comma' ? ',' : '.'}` };
  });
  const read = (cell: SheetCell | undefined, row: number, column: number): RecognisedAmount => ({
    place: view.placeOf(row, column),
    shown: shownText(cell),
    value: readAmount(cell, unit.factor, signs.get(column)),
  });
  return { unit, reasons, read };
}
