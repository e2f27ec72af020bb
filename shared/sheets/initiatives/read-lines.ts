import type { SheetCell } from '../grid';
import { shownText } from '../recognise/cell-text';
import type { SheetView } from '../recognise/sheet-view';
import { plainText } from '../recognise/words';
import type { HeadPlace } from './head-columns';
import type { CellFault, KnownNames, ReadColumn, ReadLine, SkippedText } from './initiative-table';
import { matchName, type Named } from './match-name';

/** More rows than anybody reviews; the rest is reported. */
const MOST_LINES = 10_000;
/** A lone text longer than this is a remark, not a name. */
const LONGEST_NAME = 150;
const REMARK = /^(?:\*|källa\b|not\b|obs\b|anm\b|summa\b|totalt\b|antal\b|uppdaterad\b|senast\b)/;

interface LinesOptions {
  /** The row where the next table begins. */
  readonly end: number;
  readonly known: KnownNames;
}

interface LinesReading {
  readonly lines: readonly ReadLine[];
  readonly skipped: readonly SkippedText[];
}

const named = ({ municipalities, focusAreas }: KnownNames): readonly Named[] =>
  [...municipalities, ...focusAreas].map((name) => ({ id: name, name }));

/** What is seen in a cell of a row: its own, or that of a range merged downwards; one merged sideways counts once. */
function cellSeen(view: SheetView, row: number, column: number): SheetCell | undefined {
  const range = view.mergeAt(row, column);
  return range && range.left !== column ? undefined : view.at(row, column);
}

function readLine(view: SheetView, row: number, columns: readonly ReadColumn[]): Omit<ReadLine, 'heading'> {
  const texts: Record<number, string> = {};
  const faults: CellFault[] = [];
  for (const { column } of columns) {
    const cell = cellSeen(view, row, column);
    if (!cell) continue;
    const text = shownText(cell).trim();
    const { type } = cell.value;
    if (type === 'error' || type === 'uncached') faults.push({ column, kind: type, text });
    else if (text !== '') texts[column] = text;
  }
  return { row, isHidden: view.isHidden(row), texts, faults };
}

/** What the row is, when it has one text only: a heading over those below, a remark, or a line like others. */
function loneText(view: SheetView, row: number, columns: readonly ReadColumn[], known: readonly Named[]) {
  const [only, second] = view.cellsIn(row).filter((cell) => shownText(cell).trim() !== '');
  if (!only || second) return null;
  // A row that continues merged cells from above has more to it than what stands in it.
  if (columns.some(({ column }) => column !== only.column && cellSeen(view, row, column))) return null;
  const text = shownText(only).trim();
  const isWide = (view.mergeAt(row, only.column)?.right ?? only.column) > only.column;
  const skipped = (why: 'heading' | 'note') => ({
    text,
    skip: { place: view.placeOf(row, only.column), text, why } as const,
  });
  if (REMARK.test(plainText(text)) || text.length > LONGEST_NAME) return skipped('note');
  if (isWide || matchName(text, known).kind === 'exact') return skipped('heading');
  return only.column === columns.find(({ use }) => use === 'title')?.column ? null : skipped('note');
}

/** Whether a line says anything beside numbers in columns that nobody knows, as prepared empty rows do. */
const saysSomething = (line: Omit<ReadLine, 'heading'>, columns: readonly ReadColumn[]): boolean =>
  line.faults.length > 0 ||
  columns.some(({ column, use }) => use !== 'unused' && use !== 'person' && line.texts[column] !== undefined);

/** The rows of a table below its head, down to the next one. */
export function readLines(
  view: SheetView,
  head: HeadPlace & { readonly columns: readonly ReadColumn[] },
  { end, known }: LinesOptions,
): LinesReading {
  const names = named(known);
  const lines: ReadLine[] = [];
  const skipped: SkippedText[] = [];
  let heading = '';
  for (const row of view.rows) {
    if (row < head.row + head.height || row >= end) continue;
    const lone = loneText(view, row, head.columns, names);
    if (lone) {
      skipped.push(lone.skip);
      if (lone.skip.why === 'heading') heading = lone.text;
      continue;
    }
    const line = readLine(view, row, head.columns);
    if (!saysSomething(line, head.columns)) continue;
    if (lines.length === MOST_LINES) {
      skipped.push({ place: view.placeOf(row, 0), text: '', why: 'tooManyLines' });
      break;
    }
    lines.push({ ...line, heading });
  }
  return { lines, skipped };
}
