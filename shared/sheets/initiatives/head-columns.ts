import { shownText } from '../recognise/cell-text';
import type { SheetView } from '../recognise/sheet-view';
import { readHead } from './head-words';
import type { ColumnUse, InitiativeField, KnownNames, ReadColumn } from './initiative-table';
import { matchName, type Named } from './match-name';
import { readMark } from './split-list';

/** Where a table's head stands: `height` rows from `row` on. */
export interface HeadPlace {
  readonly row: number;
  readonly height: number;
}

/** Fields that one column gives; the others may be spread over several. */
const SINGLE: ReadonlySet<ColumnUse> = new Set(['title', 'actor', 'sector', 'evidence', 'status']);
const MARKS: ReadonlySet<ColumnUse> = new Set(['municipalityMark', 'focusAreaMark']);
/** Rows looked at to tell a column of yes and no. */
const SAMPLE_ROWS = 200;

interface Candidate extends ReadColumn {
  readonly rank: number;
}

const named = (names: readonly string[]): readonly Named[] => names.map((name) => ({ id: name, name }));

/** The text seen in a head; a merged head is seen in each of the columns that it covers. */
const headText = (view: SheetView, row: number, column: number): string =>
  shownText(view.at(row, column)).replace(/\s+/g, ' ').trim();

/** A column's filled cells below its head, as text. */
function valuesBelow(view: SheetView, { row, height }: HeadPlace, column: number): readonly string[] {
  const first = view.rows.findIndex((one) => one >= row + height);
  if (first < 0) return [];
  return view.rows
    .slice(first, first + SAMPLE_ROWS)
    .map((one) => shownText(view.own(one, column)).trim())
    .filter((text) => text !== '');
}

/** Whether a column says yes or no: nothing else stands in nine cells of ten, and yes in one at least. */
function saysYesOrNo(values: readonly string[]): boolean {
  const marks = values.map(readMark);
  const unclear = marks.filter((mark) => mark === 'unclear').length;
  return marks.includes('yes') && unclear * 10 <= marks.length;
}

function markUse(head: string, group: string, known: KnownNames): ColumnUse | null {
  if (matchName(head, named(known.municipalities)).kind !== 'unknown') return 'municipalityMark';
  if (matchName(head, named(known.focusAreas)).kind !== 'unknown') return 'focusAreaMark';
  const over = readHead(group)?.field;
  if (over === 'municipalities') return 'municipalityMark';
  return over === 'focusAreas' ? 'focusAreaMark' : null;
}

function readColumn(view: SheetView, place: HeadPlace, column: number, known: KnownNames): Candidate {
  const group = headText(view, place.row, column);
  const lowest = headText(view, place.row + place.height - 1, column);
  const head = lowest === '' ? group : lowest;
  const values = valuesBelow(view, place, column);
  const reading = readHead(head) ?? (place.height > 1 && lowest === '' ? readHead(group) : null);
  const mark =
    reading === null && head !== '' && saysYesOrNo(values)
      ? markUse(head, group === head ? '' : group, known)
      : null;
  return {
    column,
    head,
    place: view.placeOf(place.row + place.height - 1, column),
    use: mark ?? reading?.field ?? 'unused',
    isGuessed: (reading?.rank ?? 0) >= 100,
    sample: values[0] ?? '',
    rank: reading?.rank ?? 1_000,
  };
}

/** One column for each field that has only one: the surest, and of those the leftmost. */
function withoutRivals(columns: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<ColumnUse, Candidate>();
  for (const column of columns) {
    const rival = best.get(column.use);
    if (SINGLE.has(column.use) && (!rival || column.rank < rival.rank)) best.set(column.use, column);
  }
  return columns.map((column) => {
    const isBeaten = SINGLE.has(column.use) && best.get(column.use) !== column;
    return isBeaten ? { ...column, use: 'unused', isGuessed: true } : column;
  });
}

/** Where no head says what the initiative is called: "Verksamhet" beside an actor, else the leftmost column of words. */
function withTitle(columns: readonly Candidate[]): readonly Candidate[] {
  if (columns.some(({ use }) => use === 'title')) return columns;
  const hasWords = ({ use, sample }: Candidate): boolean =>
    use === 'unused' && /\p{L}{2}/u.test(sample) && readMark(sample) === 'unclear';
  const guessed =
    columns.find((column) => hasWords(column) && /^verksamhet/i.test(column.head)) ?? columns.find(hasWords);
  return guessed
    ? columns.map((column) => (column === guessed ? { ...column, use: 'title', isGuessed: true } : column))
    : columns;
}

/** Every column under a head, and what it is read as. */
export function readColumns(view: SheetView, place: HeadPlace, known: KnownNames): readonly ReadColumn[] {
  const rows = [...Array(place.height).keys()].map((down) => place.row + down);
  const last = Math.max(
    0,
    ...rows.flatMap((row) =>
      view.cellsIn(row).map(({ column }) => view.mergeAt(row, column)?.right ?? column),
    ),
  );
  const columns = [...Array(last + 1).keys()]
    .map((column) => readColumn(view, place, column, known))
    .filter(({ head, sample }) => head !== '' || sample !== '');
  return withTitle(withoutRivals(columns)).map(({ rank: _, ...column }) => column);
}

/** How much of a head was understood. */
export interface HeadScore {
  readonly fields: number;
  readonly marks: number;
  readonly hasTitle: boolean;
}

export function scoreOf(columns: readonly ReadColumn[]): HeadScore {
  const fields = new Set(
    columns
      .filter(({ use, isGuessed }) => use !== 'unused' && use !== 'person' && !MARKS.has(use) && !isGuessed)
      .map(({ use }) => use as InitiativeField),
  );
  return {
    fields: fields.size,
    marks: columns.filter(({ use }) => MARKS.has(use)).length,
    hasTitle: columns.some(({ use }) => use === 'title'),
  };
}
