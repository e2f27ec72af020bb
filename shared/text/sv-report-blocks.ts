import {
  cellText,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
} from '../domain/briefing/report-document';
import type { Ore } from '../domain/money/ore';
import { formatInteger, formatKronor } from './format';

/** What a report is built of. */
export const heading = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
/** The paragraph, or nothing where there is nothing to say. */
export const paragraphIf = (isSaid: boolean, text: string): readonly ReportBlock[] =>
  isSaid ? [paragraph(text)] : [];
export const figure = (text: string): ReportCell => ({ figure: text });
export const money = (amount: Ore): ReportCell => figure(formatKronor(amount));

/** The table, or a sentence where it would have no rows. */
export const tableOr = (nothing: string, table: Omit<ReportTable, 'kind'>): ReportBlock =>
  table.rows.length === 0 ? paragraph(nothing) : { kind: 'table', ...table };

/** What a table holds, for those who cannot see it: "Kolumner: År, Reserv. 3 rader." */
export function reportTableInWords({ head, rows }: ReportTable): string {
  const count = rows.length === 1 ? '1 rad' : `${formatInteger(rows.length)} rader`;
  return `Kolumner: ${head.map(cellText).join(', ')}. ${count}.`;
}
