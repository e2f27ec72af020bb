import type { Section } from '../../domain/budget/budget';
import type { CellPlace } from '../grid';
import type { SkippedPlace, SkipReason } from '../recognised';
import { amountReaderFor, type AmountReader } from './amount-reader';
import type { Block } from './blocks';
import { guessCategory } from './categories';
import { shownText } from './cell-text';
import { headReasons } from './head-reasons';
import { placeName, type Line, type Part } from './line';
import {
  enterContext,
  enterSection,
  passSum,
  sectionOf,
  type PartState,
  type Surroundings,
} from './part-state';
import { readRawRows, type RawRow } from './raw-rows';
import { percentOfRow, rowsAdded, whyNotMoney } from './row-facts';
import { isNote, readSectionHead } from './section-words';
import { readSumLabel, type SumSaying } from './sum-words';

/** A part, and how the reading stood when it ended, for the block below it. */
export interface ReadPart {
  readonly part: Part;
  readonly end: PartState;
}

/** A block half read: what has been found so far. */
interface Reading {
  readonly block: Block;
  readonly around: Surroundings;
  readonly amounts: AmountReader;
  readonly raw: readonly RawRow[];
  readonly figures: ReadonlySet<number>;
  readonly lastFigures: number;
  readonly lines: Line[];
  readonly ids: Set<string>;
  readonly skipped: SkippedPlace[];
  readonly used: CellPlace[];
  state: PartState;
}

const FORMULA_SUM: SumSaying = { scope: 'subtotal', section: null, maybeRow: false };
const NAMELESS_SUM: SumSaying = { scope: 'subtotal', section: null, maybeRow: false };

/** Reads one block from top to bottom into lines, saying of every row what became of it. */
export function readPart(block: Block, start: PartState, around: Surroundings): ReadPart {
  const raw = readRawRows(block);
  const figures = new Set(raw.filter((row) => row.kind === 'figures').map((row) => row.row));
  const amounts = amountReaderFor(block, around.readAs);
  const reading: Reading = {
    block,
    around,
    amounts,
    raw,
    figures,
    lastFigures: Math.max(-1, ...figures),
    lines: [],
    ids: new Set(),
    skipped: [],
    used: [],
    state: start,
  };
  raw.forEach((row, index) => readRow(reading, row, index));
  return { part: partOf(reading), end: reading.state };
}

function partOf({ block, amounts, lines, skipped, used }: Reading): Part {
  const { view, years, total } = block;
  const columns = [...years, ...(total ? [total] : [])];
  const places = columns.map(({ head }) => view.placeOf(head.row, head.column));
  return {
    sheet: view.name,
    turned: view.turned,
    years: years.map(({ year, head }) => ({ year, place: view.placeOf(head.row, head.column) })),
    totalHead: total ? view.placeOf(total.head.row, total.head.column) : null,
    unit: amounts.unit,
    doubtfulSign: amounts.doubtfulSign,
    lines,
    reasons: [...headReasons(block, amounts), ...amounts.reasons],
    skipped,
    heads: columns.map(({ head }) => shownText(view.own(head.row, head.column))),
    used: [...used, ...places],
  };
}

function readRow(reading: Reading, row: RawRow, index: number): void {
  if (row.context !== '') hearContext(reading, row.context);
  if (row.kind === 'words') hearWords(reading, row);
  else readFigures(reading, row, index);
}

function hearContext(reading: Reading, words: string): void {
  const head = readSectionHead(words);
  reading.state = head ? enterSection(reading.state, head, words) : enterContext(reading.state, words);
}

/** Takes in a line of words: a heading, a note, or a row that was left empty. */
function hearWords(reading: Reading, row: RawRow): void {
  if (row.label === '') {
    skip(reading, row, 'heading');
    return;
  }
  const isLast = row.row > reading.lastFigures;
  const head = readSectionHead(row.label);
  const isSum = readSumLabel(row.label) !== null && !head;
  const isRemark = isNote(row.label) || (isLast && !head);
  if (!isRemark && !isSum && !isLast) hearContext(reading, row.label);
  const isEmptyRow = isSum || (!head && guessCategory(row.label)?.confidence === 1);
  skip(reading, row, isRemark ? 'note' : isEmptyRow ? 'noAmounts' : 'heading');
}

function readFigures(reading: Reading, row: RawRow, index: number): void {
  const reason = whyNotMoney(row);
  if (reason) {
    skip(reading, row, reason);
    return;
  }
  const added = rowsAdded(reading.block, row, reading.figures);
  const isNameless = row.label === '';
  const saying =
    readSumLabel(row.label) ?? (added.length > 0 ? FORMULA_SUM : isNameless ? NAMELESS_SUM : null);
  if (saying) readSum(reading, row, index, saying, added, isNameless && added.length === 0);
  else readBudgetRow(reading, row);
}

function readBudgetRow(reading: Reading, row: RawRow): void {
  const { state } = reading;
  const section = sectionOf(row.label, state, reading.around);
  if (section === null) {
    skip(reading, row, 'outsideTable');
    return;
  }
  if (!state.isFirm && section !== state.section)
    reading.state = { ...state, section, stretch: state.stretch + 1 };
  const percent = percentOfRow(reading.block, row);
  keep(reading, row, {
    ...lineBase(reading, row, section),
    kind: 'row',
    context: reading.state.context,
    percent,
  });
}

function readSum(
  reading: Reading,
  row: RawRow,
  index: number,
  saying: SumSaying,
  added: readonly number[],
  mustFit: boolean,
): void {
  const { block, state } = reading;
  const section = saying.section ?? state.section ?? reading.lines.at(-1)?.section ?? 'cost';
  const keys = added.map((one) =>
    placeName(
      labelPlace(
        block,
        reading.raw.find((other) => other.row === one),
      ),
    ),
  );
  keep(reading, row, { ...lineBase(reading, row, section), kind: 'sum', saying, added: keys, mustFit });
  reading.state = passSum(
    state,
    closesPart(reading, index, saying, section) ? saying : { ...saying, scope: 'subtotal' },
  );
}

/** A bare "Summa" among the costs is only a subtotal when a sum of costs, or a heading of financing, comes later. */
function closesPart(reading: Reading, index: number, saying: SumSaying, section: Section): boolean {
  if (saying.scope !== 'bare') return true;
  const later = reading.raw.slice(index + 1);
  const laterSum = later.some(
    (row) => row.kind === 'figures' && readSumLabel(row.label)?.section === section,
  );
  const laterHeading = later.some(
    (row) => row.kind === 'words' && ![null, section].includes(readSectionHead(row.label)?.section ?? null),
  );
  return !laterSum && !laterHeading;
}

function labelPlace(block: Block, row: RawRow | undefined): CellPlace {
  return row === undefined
    ? block.view.placeOf(block.headRow, block.labels.main)
    : block.view.placeOf(row.labelAt.row, row.labelAt.column);
}

/** A row's identity is its label's place; two rows under one merged label are told apart by their first amount. */
function lineId({ block, ids }: Reading, row: RawRow, place: CellPlace): string {
  const id = placeName(place);
  return ids.has(id) ? placeName(block.view.placeOf(row.row, block.years[0]?.column ?? 0)) : id;
}

function lineBase(reading: Reading, row: RawRow, section: Section) {
  const { block, amounts, state } = reading;
  const place = labelPlace(block, row);
  const isHeaded = state.isFirm && state.section === section;
  return {
    id: lineId(reading, row, place),
    label: row.label,
    place,
    section,
    heading: isHeaded ? state.heading : '',
    group: isHeaded ? state.group : null,
    amounts: block.years.map((year, index) => amounts.read(row.cells[index], row.row, year.column)),
    total: block.total ? amounts.read(row.total, row.row, block.total.column) : null,
    stretch: state.stretch,
    hidden: block.view.isHidden(row.row),
  };
}

function keep(reading: Reading, row: RawRow, line: Line): void {
  const { view, labels } = reading.block;
  const columns = [labels.main, ...labels.more, ...(labels.code === null ? [] : [labels.code])];
  const rows = [row.row, row.labelAt.row, ...row.joined];
  for (const one of rows) for (const column of columns) reading.used.push(view.placeOf(one, column));
  for (const context of labels.context) reading.used.push(view.placeOf(row.row, context));
  reading.used.push(...line.amounts.map((amount) => amount.place), ...(line.total ? [line.total.place] : []));
  reading.lines.push(line);
  reading.ids.add(line.id);
}

function skip(reading: Reading, row: RawRow, why: SkipReason): void {
  const { view, left, right } = reading.block;
  const cells = view.cellsIn(row.row).filter((cell) => cell.column >= left && cell.column <= right);
  const [first] = cells;
  if (!first) return;
  const shown = cells.map(shownText).filter(Boolean).join(' · ').slice(0, 160);
  reading.skipped.push({ place: view.placeOf(first.row, first.column), shown, why });
  for (const cell of cells) reading.used.push(view.placeOf(cell.row, cell.column));
}
