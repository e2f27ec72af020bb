import { columnLetters, LAST_COLUMN, LAST_ROW, parseReference } from './cell-reference';

/** A quoted text, a quoted sheet name, a cell such as $B$4 (the groups), or a function or name, which may look like one. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|[A-Za-z_\\][\w.\\]*/g;

/** A formula written for one cell as it reads some rows down and columns right: "SUM(B4:B6)" one right is "SUM(C4:C6)". */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string): string => {
      const cell = parseReference(`${letters?.toUpperCase() ?? ''}${digits ?? ''}`);
      if (!cell) return token;
      const column = fixedColumn === '$' ? cell.column : cell.column + columns;
      const row = fixedRow === '$' ? cell.row : cell.row + rows;
      if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${String(row + 1)}`;
    },
  );
}
