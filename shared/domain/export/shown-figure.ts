import { formatKronor, formatOre } from '../../text/format';
import { printedKronor, type Ore } from '../money/ore';
import type { AmountView } from './budget-document';
import type { LineCell, TableLine } from './export-table';

/** A figure as it stands on screen: "1 000 223", "−5", "456 852,30". */
export const shownFigure = (amount: Ore, view: AmountView): string =>
  view === 'kronor' ? formatKronor(amount) : formatOre(amount);

/** A figure as plain digits with a decimal comma, for programs: "-1000223", "456852,30". */
export function plainFigure(amount: Ore, view: AmountView): string {
  if (view === 'kronor') return String(printedKronor(amount));
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** A year's cell: its figure, the text that is no amount, or nothing. */
export function shownCell(cell: LineCell, figure: (amount: Ore) => string): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : figure(cell);
}

/** The lines that text and tables show: the blank ones and the workbook's control row are left out. */
export const isShownLine = (line: TableLine): boolean => line.kind !== 'gap' && line.kind !== 'control';
