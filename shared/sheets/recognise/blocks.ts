import { hasAmounts, totalColumn, yearColumns, type AmountColumn, type YearColumn } from './amount-columns';
import { lookOf } from './amounts';
import { findHeadRows, type HeadRow } from './head-rows';
import { findLabelColumns, type LabelColumns } from './label-columns';
import type { SheetView } from './sheet-view';

/** One head of years with the rows below it, before the rows are read. */
export interface Block {
  readonly view: SheetView;
  readonly headRow: number;
  readonly years: readonly YearColumn[];
  readonly total: AmountColumn | null;
  readonly labels: LabelColumns;
  /** Filled rows below the head, up to the next head over the same columns. */
  readonly rows: readonly number[];
  /** The first and last column that belong to the block. */
  readonly left: number;
  readonly right: number;
}

/** Why heads of years did not become a block. */
export type BlockFailure = 'noAmounts' | 'noLabels';

interface Draft {
  readonly head: HeadRow;
  readonly rows: readonly number[];
  readonly years: readonly YearColumn[];
  readonly first: number;
  readonly last: number;
}

const WIDEST_TAIL = 12;

/** A budget has tens of rows; what goes on for thousands is a ledger, and is not read to its end. */
const MOST_ROWS = 3_000;

const overlaps = (a: HeadRow, b: HeadRow): boolean => {
  const [aFirst, aLast] = [a.cells[0]?.column ?? 0, a.cells.at(-1)?.lastColumn ?? 0];
  const [bFirst, bLast] = [b.cells[0]?.column ?? 0, b.cells.at(-1)?.lastColumn ?? 0];
  return aFirst <= bLast && bFirst <= aLast;
};

function draftOf(view: SheetView, head: HeadRow, heads: readonly HeadRow[]): Draft | null {
  const next = heads.find((other) => other.row > head.row && overlaps(head, other));
  const from = view.rows.findIndex((row) => row > head.row);
  const to = next === undefined ? view.rows.length : view.rows.indexOf(next.row);
  const rows = from < 0 ? [] : view.rows.slice(from, Math.min(to, from + MOST_ROWS));
  const years = yearColumns(view, head, rows);
  if (years.length === 0 || !years.some((year) => hasAmounts(view, rows, year.column))) return null;
  const columns = years.map((year) => year.column);
  return { head, rows, years, first: Math.min(...columns), last: Math.max(...columns) };
}

const sharesRows = (a: Draft, b: Draft): boolean =>
  a.head.row <= (b.rows.at(-1) ?? b.head.row) && b.head.row <= (a.rows.at(-1) ?? a.head.row);

/** Where the tables beside this one end and begin. */
function neighbours(
  draft: Draft,
  drafts: readonly Draft[],
): { readonly left: number; readonly right: number } {
  const beside = drafts.filter((other) => other !== draft && sharesRows(other, draft));
  const left = beside.filter((other) => other.last < draft.first).map((other) => other.last + 1);
  const right = beside.filter((other) => other.first > draft.last).map((other) => other.first - 1);
  return { left: Math.max(0, ...left), right: Math.min(draft.last + WIDEST_TAIL, ...right) };
}

export const amountRowsOf = (
  view: SheetView,
  rows: readonly number[],
  columns: readonly number[],
): number[] =>
  rows.filter((row) =>
    columns.some((column) => ['amount', 'doubtful'].includes(lookOf(view.own(row, column)))),
  );

function labelsOf(view: SheetView, draft: Draft, left: number): LabelColumns | null {
  const columns = draft.years.map((year) => year.column);
  const rows = amountRowsOf(view, draft.rows, columns);
  const find = (from: number): LabelColumns | null =>
    findLabelColumns(view, draft.head.row, { left: from, end: draft.first }, draft.rows, rows);
  return find(left) ?? (left > 0 ? find(0) : null);
}

function firstColumn(labels: LabelColumns): number {
  return Math.min(labels.main, labels.code ?? labels.main, ...labels.context);
}

/** Finds every table of years in a sheet: where its head, labels, years and total stand. */
export function findBlocks(view: SheetView): {
  readonly blocks: readonly Block[];
  readonly failures: readonly BlockFailure[];
} {
  const heads = findHeadRows(view);
  const drafts = heads.flatMap((head) => draftOf(view, head, heads) ?? []);
  const failures: BlockFailure[] = drafts.length < heads.length ? ['noAmounts'] : [];
  const labelled = drafts.flatMap((draft) => {
    const bounds = neighbours(draft, drafts);
    const labels = labelsOf(view, draft, bounds.left);
    if (!labels) failures.push('noLabels');
    return labels ? [{ draft, labels, bounds }] : [];
  });
  const blocks = labelled.map(({ draft, labels, bounds }): Block => {
    // A neighbour's labels stand before its first year, and are not this table's.
    const foreign = labelled
      .filter((other) => other.draft !== draft && sharesRows(other.draft, draft))
      .map((other) => firstColumn(other.labels))
      .filter((column) => column > draft.last);
    const right = Math.min(bounds.right, ...foreign.map((column) => column - 1));
    const left = firstColumn(labels);
    const taken = draft.years.map((year) => year.column);
    const total = totalColumn(view, draft.head.row, { left: labels.main + 1, right }, taken, draft.rows);
    return {
      view,
      headRow: draft.head.row,
      years: draft.years,
      total,
      labels,
      rows: draft.rows,
      left,
      right,
    };
  });
  return { blocks, failures };
}
