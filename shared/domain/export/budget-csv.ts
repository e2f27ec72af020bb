import { budgetText } from '../../text/sv-budget';
import { exportText } from '../../text/sv-export';
import type { AmountView, BudgetDocument } from './budget-document';
import { kindWord } from './budget-sheet';
import { exportTable, type TableLine } from './export-table';
import { isShownLine, plainFigure } from './shown-figure';

const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet would take such text for a formula. */
const DANGEROUS = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[";\r\n]/;

const quoted = (field: string): string =>
  NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

const textField = (text: string): string => quoted(DANGEROUS.test(text) ? `'${text}` : text);

function fields(line: TableLine, years: number, view: AmountView): string[] {
  const kind = line.kind === 'row' ? textField(kindWord(line.row)) : '';
  if (!('cells' in line))
    return [textField(line.label), kind, ...Array.from({ length: years + 1 }, () => '')];
  const cells = line.cells.map((cell) =>
    cell === null ? '' : typeof cell === 'string' ? textField(cell) : plainFigure(cell, view),
  );
  return [textField(line.label), kind, ...cells, plainFigure(line.total, view)];
}

/**
 * The budget as CSV the way Swedish Excel opens it: semicolons, decimal comma, UTF-8 with a byte order mark, CRLF.
 * Amounts are those shown, in whole kronor or with öre, without spaces; text that looks like a formula gets a "'" before it.
 */
export function budgetCsv(
  { rows, budget }: Pick<BudgetDocument, 'rows' | 'budget'>,
  view: AmountView,
): string {
  const table = exportTable(rows, budget.years);
  const head = [exportText.labelHead, exportText.kindHead, ...budget.years.map(String), budgetText.total];
  const lines = table.lines.filter(isShownLine).map((line) => fields(line, budget.years.length, view));
  return BYTE_ORDER_MARK + [head.map(textField), ...lines].map((one) => `${one.join(';')}\r\n`).join('');
}
