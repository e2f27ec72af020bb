import type { SheetGrid, WorkbookGrid } from '../grid';
import { shownText, wordsIn } from '../recognise/cell-text';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { readColumns, scoreOf, type HeadPlace, type HeadScore } from './head-columns';
import { readExactHead } from './head-words';
import type {
  InitiativeTable,
  KnownNames,
  ReadColumn,
  RecognisedInitiatives,
  SkippedText,
} from './initiative-table';
import { readLines } from './read-lines';

/** How far down a sheet its first head is looked for, in filled rows. */
const HEAD_SEARCH = 5_000;

/** Rows that are looked at as heads; a sheet with more of them has words of heads for data. */
const MOST_LOOKS = 60;
const LONGEST_HEAD = 80;

interface Head extends HeadPlace {
  readonly columns: readonly ReadColumn[];
  readonly score: HeadScore;
}

const understood = ({ fields, marks }: HeadScore): number => fields + marks;

/** A title with something beside it, or so many fields that the title can be guessed. */
const isHead = ({ fields, marks, hasTitle }: HeadScore): boolean =>
  hasTitle && (fields >= 2 || (fields >= 1 && marks >= 2));

/** Whether a row may be a head: two cells say a field word for word, or one does and two name what the project knows. */
function mayBeHead(view: SheetView, row: number, names: ReadonlySet<string>): boolean {
  let heads = 0;
  let named = 0;
  for (const cell of view.cellsIn(row)) {
    const text = wordsIn(cell);
    if (text === '' || text.length > LONGEST_HEAD) continue;
    if (readExactHead(text) !== null) heads += 1;
    else if (names.has(text.toLowerCase())) named += 1;
    if (heads > 1 || (heads === 1 && named > 1)) return true;
  }
  return false;
}

/** The head that begins at a row, in one row or, where the second one adds to it, in two. */
function headAt(view: SheetView, row: number, known: KnownNames): Head | null {
  const read = (height: number): Head => {
    const columns = readColumns(view, { row, height }, known);
    return { row, height, columns, score: scoreOf(columns) };
  };
  const one = read(1);
  const isTwoRows = view
    .cellsIn(row)
    .some(({ column }) => (view.mergeAt(row, column)?.bottom ?? row) === row + 1);
  const isOver = view
    .cellsIn(row)
    .some(({ column }) => (view.mergeAt(row, column)?.right ?? column) > column);
  const two = isTwoRows || isOver ? read(2) : null;
  const best = two && understood(two.score) > understood(one.score) ? two : isTwoRows && two ? two : one;
  return isHead(best.score) ? best : null;
}

/** The heads of a sheet from top to bottom: the best one, and those below that say nearly as much. */
function findHeads(view: SheetView, known: KnownNames): readonly Head[] {
  const heads: Head[] = [];
  const names = new Set([...known.municipalities, ...known.focusAreas].map((name) => name.toLowerCase()));
  let looks = 0;
  for (const row of view.rows.slice(0, HEAD_SEARCH)) {
    const last = heads[heads.length - 1];
    if (last && row < last.row + last.height) continue;
    // Most rows are data, and are told so at once.
    if (looks === MOST_LOOKS || !mayBeHead(view, row, names)) continue;
    looks += 1;
    const head = headAt(view, row, known);
    if (head) heads.push(head);
  }
  const most = Math.max(0, ...heads.map(({ score }) => understood(score)));
  return heads.filter(({ score }) => understood(score) * 10 >= most * 6);
}

/** A list with nothing but names under one head. */
function loneTitle(view: SheetView, known: KnownNames): readonly Head[] {
  for (const row of view.rows.slice(0, 50)) {
    const columns = readColumns(view, { row, height: 1 }, known);
    const score = scoreOf(columns);
    if (score.hasTitle && score.fields === 1) return [{ row, height: 1, columns, score }];
  }
  return [];
}

interface SheetReading {
  readonly tables: readonly InitiativeTable[];
  readonly skipped: readonly SkippedText[];
}

function readSheet(sheet: SheetGrid, known: KnownNames): SheetReading {
  const view = viewSheet(sheet);
  const found = findHeads(view, known);
  const heads = found.length > 0 ? found : loneTitle(view, known);
  const [first] = heads;
  if (!first) {
    const place = { sheet: sheet.name, row: 0, column: 0 };
    return { tables: [], skipped: [{ place, text: sheet.name, why: 'sheetWithoutTable' }] };
  }
  const skipped: SkippedText[] = view.rows
    .filter((row) => row < first.row)
    .flatMap((row) => view.cellsIn(row))
    .map((cell) => ({
      place: view.placeOf(cell.row, cell.column),
      text: shownText(cell),
      why: 'note',
    }));
  const tables = heads.map((head, index): InitiativeTable => {
    const reading = readLines(view, head, { end: heads[index + 1]?.row ?? Infinity, known });
    skipped.push(...reading.skipped);
    return {
      id: `${sheet.name}!${String(head.row)}`,
      sheet: sheet.name,
      isHiddenSheet: sheet.hidden,
      headRow: head.row + head.height - 1,
      columns: head.columns,
      lines: reading.lines,
    };
  });
  return { tables: tables.filter(({ lines }) => lines.length > 0), skipped };
}

/** Finds every table of initiatives in a workbook, wherever it starts, and says what took no part. */
export function recogniseInitiatives(grid: WorkbookGrid, known: KnownNames): RecognisedInitiatives {
  const filled = grid.sheets.filter(({ cells }) => cells.length > 0);
  const readings = filled.map((sheet) => readSheet(sheet, known));
  const tables = readings.flatMap((reading) => reading.tables);
  const skipped = readings.flatMap((reading) => reading.skipped);
  const hasHead = readings.some((reading) => reading.skipped.every(({ why }) => why !== 'sheetWithoutTable'));
  const failure =
    filled.length === 0 ? 'noSheets' : tables.length > 0 ? null : hasHead ? 'noLines' : 'noTable';
  return { tables, skipped, failure };
}
