import { ExactDecimal } from '../../domain/money/exact-decimal';
import type { BudgetRow } from '../../domain/budget/budget';
import type { CellEntry } from '../../domain/command/command';
import { comparableText } from '../../domain/export/sheet-text';
import { exactOre, parseAmount } from '../../domain/money/parse-amount';
import type { SheetCell } from '../grid';
import { cellText } from './cell-text';

const EMPTY: CellEntry = { kind: 'empty' };

/**
 * What a cell says as a budget's cell: an amount exact to the öre, text that is none, or nothing. Never rounded;
 * text that may be read two ways ("1.234") stays text.
 */
export function readEntry(cell: SheetCell | undefined): CellEntry {
  if (cell === undefined || cell.value.type === 'uncached') return EMPTY;
  const { value } = cell;
  if (value.type === 'number') {
    const exact = exactOre(new ExactDecimal(value.text), value.text);
    return exact.ok
      ? { kind: 'amount', ore: exact.value }
      : { kind: 'rejected', text: value.text.replace('.', ',') };
  }
  const text = cellText(cell);
  if (text.trim() === '') return EMPTY;
  const parsed = value.type === 'text' ? parseAmount(text) : undefined;
  return parsed?.ok === true ? { kind: 'amount', ore: parsed.value } : { kind: 'rejected', text };
}

/** What a stored row holds in one year, as its cell was exported. */
export function storedEntry(row: Pick<BudgetRow, 'amounts' | 'rejected'>, year: number): CellEntry {
  const amount = row.amounts[String(year)];
  if (amount !== undefined) return { kind: 'amount', ore: amount };
  const text = row.rejected[String(year)];
  return text === undefined ? EMPTY : { kind: 'rejected', text };
}

/** Whether a cell still says what was exported, whatever saving did to the text's line breaks and odd characters. */
export function isAsStored(cell: SheetCell | undefined, entry: CellEntry): boolean {
  if (entry.kind === 'rejected') return comparableText(cellText(cell)) === comparableText(entry.text);
  return isSameEntry(readEntry(cell), entry);
}

export function isSameEntry(a: CellEntry, b: CellEntry): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.ore === b.ore;
  if (a.kind === 'rejected' && b.kind === 'rejected') return a.text === b.text;
  return a.kind === b.kind;
}
