/** A cell of a report's table: words, or a figure that stands to the right. */
export type ReportCell = string | { readonly figure: string };

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

export const cellText = (cell: ReportCell): string => (typeof cell === 'string' ? cell : cell.figure);
