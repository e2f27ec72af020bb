import type { CellPlace } from '../../sheets/grid';
import type { IsoDate, UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import type { Percent } from '../money/percent';

/** What a cell is for; the writer decides how each looks. */
export const STYLE_ROLES = [
  'title',
  'subtitle',
  'meta',
  'head',
  'headWords',
  'headFigure',
  'section',
  'group',
  'label',
  'labelInGroup',
  'amount',
  'exactAmount',
  'exactSum',
  'computed',
  'rejected',
  'share',
  'words',
  'subtotal',
  'subtotalLabel',
  'subtotalShare',
  'sum',
  'sumLabel',
  'sumShare',
  'balance',
  'balanceLabel',
  'control',
  'controlLabel',
  'percentInput',
  'date',
  'wrapped',
  'hidden',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

export type CellContent =
  | { readonly type: 'text'; readonly text: string }
  /** Written as kronor with two decimals; most roles show whole kronor. */
  | { readonly type: 'amount'; readonly ore: Ore }
  | { readonly type: 'number'; readonly value: number }
  /** Shown as a percentage. */
  | { readonly type: 'fraction'; readonly value: number }
  /** Written as a fraction, 0.2139 for 21,39 %. */
  | { readonly type: 'percent'; readonly percent: Percent }
  | { readonly type: 'date'; readonly date: IsoDate };

export interface ExportCell {
  /** 0-based. */
  readonly column: number;
  readonly role: StyleRole;
  /** null: a cell with looks but nothing in it. With a formula, its result. */
  readonly content: CellContent | null;
  /** Without "="; left out or undefined for a plain value. */
  readonly formula?: string | undefined;
}

export interface ExportRow {
  readonly cells: readonly ExportCell[];
  /** Points; left out, the program's own. */
  readonly height?: number;
}

export interface ExportColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A name for a range of one row. */
export interface ExportName {
  readonly name: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** One sheet of a workbook, described without any library: rows from the top, columns from A. */
export interface ExportSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
  /** The head that is repeated on each printed page and stays when scrolling, with all above it; 0-based. */
  readonly headRow: number | null;
  readonly names: readonly ExportName[];
}

export interface ExportWorkbook {
  readonly title: string;
  readonly subject: string;
  readonly footer: string;
  readonly createdAt: UtcTime;
  readonly sheets: readonly ExportSheet[];
}

export type ExportProblem =
  | {
      readonly code: 'textTooLong';
      readonly place: CellPlace;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly code: 'exportFailed' }
  | { readonly code: 'exportCancelled' };

/** Excel's own limit for a cell's text. */
export const TEXT_LIMIT = 32_767;

/** The first text too long for a cell, or null. */
export function textTooLong(sheets: readonly ExportSheet[]): ExportProblem | null {
  for (const sheet of sheets) {
    for (const [row, { cells }] of sheet.rows.entries()) {
      for (const { column, content } of cells) {
        if (content?.type !== 'text' || content.text.length <= TEXT_LIMIT) continue;
        return {
          code: 'textTooLong',
          place: { sheet: sheet.name, row, column },
          length: content.text.length,
          limit: TEXT_LIMIT,
        };
      }
    }
  }
  return null;
}
