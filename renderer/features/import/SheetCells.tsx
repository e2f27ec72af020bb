import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ExcerptCell, SheetExcerpt } from '@renderer/workbook/import/excerpt-sheet';
import { columnLetters } from '@shared/sheets/grid';
import type { RecognisedRow } from '@shared/sheets/recognised';
import { importText, ROLE_NAMES } from '@shared/text/sv-import';
import { placeKey, placesOf, type SheetReading } from './cell-roles';

export interface SheetCellsProps {
  readonly sheet: SheetExcerpt;
  readonly reading: SheetReading;
  readonly marked: RecognisedRow | null;
  /** The row to start at when none is marked. */
  readonly firstRow: number;
  readonly onPick: (rowId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const ROW_HEIGHT = 26;
const NUMBER_WIDTH = 40;
/** Rows rendered above and below what is in view. */
const MARGIN = 12;
const FIRST_SHOWN = 60;

type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, ExcerptCell>>;

/** As in Excel, text runs on over empty cells to its right. */
const runsOn = (cell: ExcerptCell, rows: CellsByRow): boolean =>
  !cell.isNumber && rows.get(cell.row)?.has(cell.column + 1) !== true;

/** Column widths in pixels: wide enough for the figures, and for some of a long text. */
function columnWidths(
  { columnCount, cells, hiddenColumns }: SheetExcerpt,
  rows: CellsByRow,
): readonly number[] {
  const longest = Array.from({ length: columnCount }, () => 3);
  for (const cell of cells) {
    const most = hiddenColumns.includes(cell.column) || runsOn(cell, rows) ? 8 : 24;
    const length = Math.min(cell.text.length + 1, cell.isNumber ? Infinity : most);
    longest[cell.column] = Math.max(longest[cell.column] ?? 3, length);
  }
  return longest.map((length) => Math.round(length * 6.6 + 14));
}

function byRow(cells: readonly ExcerptCell[]): CellsByRow {
  const rows = new Map<number, Map<number, ExcerptCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, ExcerptCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

/** Which rows are in view; the rest of the sheet is only its height. */
function useVisibleRows({ name, rowCount }: SheetExcerpt, marked: RecognisedRow | null, firstRow: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: FIRST_SHOWN });
  const measure = (): void => {
    const box = scroller.current;
    if (!box) return;
    const from = Math.max(0, Math.floor(box.scrollTop / ROW_HEIGHT) - MARGIN);
    const to = Math.ceil((box.scrollTop + box.clientHeight) / ROW_HEIGHT) + MARGIN;
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  };
  const shownRow = marked?.place.sheet === name ? marked.place.row : firstRow;
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const top = shownRow * ROW_HEIGHT;
    const isInView = top >= box.scrollTop && top + 2 * ROW_HEIGHT <= box.scrollTop + box.clientHeight;
    if (!isInView) box.scrollTop = Math.max(0, top - box.clientHeight / 3);
  }, [shownRow]);
  return { scroller, measure, from: Math.min(range.from, rowCount), to: Math.min(range.to, rowCount) };
}

/** The cells with their column letters and row numbers. */
export function SheetCells({ sheet, reading, marked, firstRow, onPick, onKeyDown }: SheetCellsProps) {
  const rows = useMemo(() => byRow(sheet.cells), [sheet]);
  const widths = useMemo(() => columnWidths(sheet, rows), [sheet, rows]);
  const { scroller, measure, from, to } = useVisibleRows(sheet, marked, firstRow);
  const markedKeys = useMemo(() => new Set(marked ? placesOf(marked).map(placeKey) : []), [marked]);
  const hidden = useMemo(() => new Set(sheet.hiddenRows), [sheet]);
  return (
    <div
      ref={scroller}
      className="import-cells"
      role="group"
      aria-label={importText.sheetCells(sheet.name)}
      tabIndex={0}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <table
        aria-rowcount={sheet.rowCount + 1}
        style={{ width: NUMBER_WIDTH + widths.reduce((sum, width) => sum + width, 0) }}
      >
        <caption className="visually-hidden">{importText.sheetCells(sheet.name)}</caption>
        <colgroup>
          <col style={{ width: NUMBER_WIDTH }} />
          {widths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td />
            {widths.map((_, column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
                {sheet.hiddenColumns.includes(column) && <HiddenMark />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * ROW_HEIGHT }} />}
          {Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).map((row) => (
            <tr key={row} aria-rowindex={row + 2} className={hidden.has(row) ? 'is-hidden-row' : ''}>
              <th scope="row">
                {row + 1}
                {hidden.has(row) && <HiddenMark />}
              </th>
              {widths.map((_, column) => (
                <SheetCell
                  key={column}
                  cell={rows.get(row)?.get(column)}
                  isCrowded={rows.get(row)?.has(column + 1) === true}
                  placed={placeKey({ sheet: sheet.name, row, column })}
                  reading={reading}
                  marked={markedKeys}
                  onPick={onPick}
                />
              ))}
            </tr>
          ))}
          {to < sheet.rowCount && (
            <tr aria-hidden="true" style={{ height: (sheet.rowCount - to) * ROW_HEIGHT }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

function HiddenMark() {
  return (
    <span className="import-hidden-mark" title={importText.hiddenInExcel}>
      <span aria-hidden="true">{importText.hiddenMark}</span>
      <span className="visually-hidden">{importText.hiddenInExcel}</span>
    </span>
  );
}

interface SheetCellProps {
  readonly cell: ExcerptCell | undefined;
  /** Something stands to its right. */
  readonly isCrowded: boolean;
  /** Its place as a key. */
  readonly placed: string;
  readonly reading: SheetReading;
  readonly marked: ReadonlySet<string>;
  readonly onPick: (rowId: string) => void;
}

function SheetCell({ cell, isCrowded, placed, reading, marked, onPick }: SheetCellProps) {
  const role = reading.roles.get(placed);
  const rowId = reading.rows.get(placed);
  if (!cell && role === undefined) return <td />;
  const classes = [
    role && `role-${role}`,
    cell?.isNumber && 'is-number',
    cell && !cell.isNumber && !isCrowded && 'runs-on',
    marked.has(placed) && 'is-marked',
    rowId !== undefined && 'is-linked',
  ].filter(Boolean);
  return (
    // The keyboard goes from row to row with the arrows; the click is for those who point.
    <td
      className={classes.join(' ')}
      title={cell?.text}
      {...(rowId !== undefined && {
        onClick: () => {
          onPick(rowId);
        },
      })}
    >
      {cell?.text}
      {role !== undefined && <span className="visually-hidden"> ({ROLE_NAMES[role]})</span>}
    </td>
  );
}
