/** A cell of a report's table: words, words with a second line, or a figure that stands to the right and never wraps. */
export type ReportCell =
  string | { readonly figure: string } | { readonly words: string; readonly under: string };

export interface ReportTable {
  readonly kind: 'table';
  /** What the table is about: read out before it, and its alternative text. */
  readonly caption: string;
  readonly head: readonly ReportCell[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** The last row sums up those above. */
  readonly hasSum?: boolean;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable;

/** A document for people, the same on screen, on paper and in Word. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly ReportBlock[];
}

export const isFigure = (cell: ReportCell | undefined): boolean =>
  typeof cell === 'object' && 'figure' in cell;

/** The lines of a cell; one, but where words have something under them. */
export function cellLines(cell: ReportCell): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if ('figure' in cell) return [cell.figure];
  return cell.under === '' ? [cell.words] : [cell.words, cell.under];
}

export const cellText = (cell: ReportCell): string => cellLines(cell).join(' ');
