/** A block of cells as text, row by row, as Excel and LibreOffice put it on the clipboard. */
export type Block = readonly (readonly string[])[];

const NEEDS_QUOTES = /["\t\r\n]/;

/** Tab-separated text with quotes where a cell holds tabs, line breaks or quotes. */
export const formatBlock = (block: Block): string =>
  block
    .map((row) =>
      row.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\r\n');

/** Reads a quoted cell from its opening quote; gives its text and where it ends. */
function readQuoted(
  text: string,
  start: number,
): { readonly cell: string; readonly end: number } | undefined {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at] ?? '';
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return { cell, end: at + 1 };
  }
  return undefined;
}

const endsCell = (text: string, at: number): boolean =>
  at >= text.length || text[at] === '\t' || text[at] === '\n' || text[at] === '\r';

/** Reads tab-separated text; one trailing line break (as Excel adds) is no row of its own. */
export function parseBlock(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    let cell: string;
    if (quoted && endsCell(text, quoted.end)) {
      cell = quoted.cell;
      at = quoted.end;
    } else {
      const start = at;
      while (!endsCell(text, at)) at++;
      cell = text.slice(start, at);
    }
    rows.at(-1)?.push(cell);
    if (at >= text.length) break;
    if (text[at] === '\t') {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}
