import type { ExportRow, ExportSheet, StyleRole } from './export-sheet';

const WRAPS: ReadonlySet<StyleRole> = new Set(['label', 'labelInGroup', 'words', 'wrapped']);
/** Points of one line, and the most that Excel gives a row. */
const LINE = 15;
const MOST = 405;

function linesOf(text: string, width: number): number {
  // A width counts digits; running text is narrower.
  const fits = Math.max(1, Math.floor(width * 1.05));
  if (text.length <= fits && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / fits)), 0);
}

function fitted(row: ExportRow, sheet: ExportSheet): ExportRow {
  if (row.height !== undefined) return row;
  let lines = 1;
  for (const { content, role, column } of row.cells) {
    if (content?.type !== 'text' || !WRAPS.has(role)) continue;
    lines = Math.max(lines, linesOf(content.text, sheet.columns[column]?.width ?? 10));
  }
  return lines === 1 ? row : { ...row, height: Math.min(MOST, lines * LINE) };
}

/** Gives rows whose text is broken over several lines the height they need; not every program does it on opening. */
export const withRowHeights = (sheet: ExportSheet): ExportSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => fitted(row, sheet)),
});
