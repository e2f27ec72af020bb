import { budgetText } from '../../text/sv-budget';
import { exportText } from '../../text/sv-export';
import type { AmountView, BudgetDocument } from './budget-document';
import { exportTable, type TableLine } from './export-table';
import { isShownLine, shownCell, shownFigure } from './shown-figure';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const TABLE = 'border-collapse:collapse;font-family:Calibri,sans-serif;font-size:11pt';
const CELL = 'padding:2pt 6pt';
const FIGURE = `${CELL};text-align:right;white-space:nowrap`;
const HEAD = 'border-bottom:1pt solid #000';
const RULE = 'border-top:0.5pt solid #000;font-weight:bold';

function lineStyle(line: TableLine): string {
  if (line.kind === 'sum') return `;${RULE}`;
  if (line.kind === 'section') return ';font-weight:bold';
  return line.kind === 'group' ? ';font-style:italic' : ';font-weight:normal';
}

function lineHtml(line: TableLine, years: number, view: AmountView): string {
  const style = lineStyle(line);
  const label = escaped(line.label);
  if (!('cells' in line)) {
    return `<tr><th scope="rowgroup" colspan="${String(years + 2)}" style="${CELL};text-align:left${style}">${label}</th></tr>`;
  }
  const figures = [...line.cells, line.total].map(
    (cell) =>
      `<td style="${FIGURE}${style}">${escaped(shownCell(cell, (amount) => shownFigure(amount, view)))}</td>`,
  );
  return `<tr><th scope="row" style="${CELL};text-align:left${style}">${label}</th>${figures.join('')}</tr>`;
}

/** The budget as a table that Word takes by paste: rows and heads by meaning, the little style it needs inline. */
export function budgetHtmlTable(
  { project, rows, budget }: Pick<BudgetDocument, 'project' | 'rows' | 'budget'>,
  view: AmountView,
): string {
  const table = exportTable(rows, budget.years);
  const heads = [...budget.years.map(String), budgetText.total];
  const head = [
    `<th scope="col" style="${CELL};text-align:left;${HEAD}">${escaped(exportText.labelHead)}</th>`,
    ...heads.map((text) => `<th scope="col" style="${FIGURE};${HEAD}">${escaped(text)}</th>`),
  ].join('');
  const body = table.lines.filter(isShownLine).map((line) => lineHtml(line, budget.years.length, view));
  const caption = `${exportText.documentTitle}, ${project.name}`;
  return `<table lang="sv" style="${TABLE}"><caption style="text-align:left">${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textFields(line: TableLine, view: AmountView): string[] {
  if (!('cells' in line)) return [oneLine(line.label)];
  const figures = [...line.cells, line.total].map((cell) =>
    oneLine(shownCell(cell, (amount) => shownFigure(amount, view))),
  );
  return [oneLine(line.label), ...figures];
}

/** The same table as text with tabs between the columns, for programs that take no table by paste. */
export function budgetPlainText(
  { rows, budget }: Pick<BudgetDocument, 'rows' | 'budget'>,
  view: AmountView,
): string {
  const head = [exportText.labelHead, ...budget.years.map(String), budgetText.total];
  const lines = exportTable(rows, budget.years)
    .lines.filter(isShownLine)
    .map((line) => textFields(line, view));
  return [head, ...lines].map((fields) => fields.join('\t')).join('\r\n');
}
