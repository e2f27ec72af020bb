import type { CellEntry } from '../command/command';
import { formatForEditing } from '../../text/format';
import { parseAmount, type AmountProblem } from '../money/parse-amount';
import type { BudgetRow } from './budget';

/** What typed or pasted text makes of a cell: an amount, nothing, or text that stays with its error. */
export function entryFromText(text: string): CellEntry {
  const parsed = parseAmount(text);
  if (parsed.ok) return { kind: 'amount', ore: parsed.value };
  return parsed.error.code === 'empty' ? { kind: 'empty' } : { kind: 'rejected', text: text.trim() };
}

/** Why a cell's text was rejected; undefined for a cell that is fine. */
export function entryProblem(row: BudgetRow, year: number): AmountProblem | undefined {
  const text = row.rejected[String(year)];
  if (text === undefined) return undefined;
  const parsed = parseAmount(text);
  return parsed.ok ? undefined : parsed.error;
}

/** A cell's content as an editor or the clipboard shows it: "456852,30", the rejected text, or nothing. */
export function textOfEntry(row: BudgetRow, year: number): string {
  const rejected = row.rejected[String(year)];
  if (rejected !== undefined) return rejected;
  const amount = row.amounts[String(year)];
  return amount === undefined ? '' : formatForEditing(amount);
}

/** The cell as an entry, to be set elsewhere by fill, or put back. */
export function entryOf(row: BudgetRow, year: number): CellEntry {
  const key = String(year);
  const text = row.rejected[key];
  if (text !== undefined) return { kind: 'rejected', text };
  const amount = row.amounts[key];
  return amount === undefined ? { kind: 'empty' } : { kind: 'amount', ore: amount };
}
