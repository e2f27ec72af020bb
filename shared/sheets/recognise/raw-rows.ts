import type { SheetCell } from '../grid';
import { lookOf } from './amounts';
import type { Block } from './blocks';
import { wordsIn } from './cell-text';
import { readLabel } from './label-columns';
import { isNote, readSectionHead } from './section-words';
import { readSumLabel } from './sum-words';

/** One filled row of a block, taken apart but not yet understood. */
export interface RawRow {
  readonly row: number;
  readonly kind: 'figures' | 'percents' | 'words';
  /** "" when the row has none. */
  readonly label: string;
  readonly labelAt: { readonly row: number; readonly column: number };
  /** Words in the columns left of the labels, which hold for the rows below too. */
  readonly context: string;
  /** One per year. */
  readonly cells: readonly (SheetCell | undefined)[];
  readonly total: SheetCell | undefined;
  /** Rows whose words became part of this row's label. */
  readonly joined: readonly number[];
}

function kindOf(cells: readonly (SheetCell | undefined)[], label: string): RawRow['kind'] {
  const looks = cells.map(lookOf);
  if (looks.includes('amount')) return 'figures';
  if (looks.includes('doubtful') && label !== '') return 'figures';
  return looks.includes('percent') ? 'percents' : 'words';
}

function takeApart(block: Block, row: number): RawRow {
  const { view, labels } = block;
  const cells = block.years.map((year) => view.own(row, year.column));
  const total = block.total ? view.own(row, block.total.column) : undefined;
  const label = readLabel(view, labels, row);
  const kind = kindOf([...cells, total], label);
  const context = labels.context.map((column) => wordsIn(view.own(row, column))).filter(Boolean);
  const own = view.cellsIn(row).filter((cell) => cell.column >= block.left && cell.column <= block.right);
  const firstWords = own.find((cell) => wordsIn(cell) !== '');
  const words = kind === 'words' && !wordsIn(view.own(row, labels.main)) ? wordsIn(firstWords) : label;
  const column = kind === 'words' && firstWords ? firstWords.column : labels.main;
  const isContext = kind === 'words' && labels.context.includes(column);
  return {
    row,
    kind,
    label: isContext ? '' : words,
    labelAt: {
      row: view.mergeAt(row, column)?.top ?? row,
      column: view.mergeAt(row, column)?.left ?? column,
    },
    context: context.at(-1) ?? '',
    cells,
    total,
    joined: [],
  };
}

const GOES_ON = /(?:[-–—,/&+]|\s(?:och|samt|för|av|till|inkl|inkl\.|inklusive))$/;
const STARTS_LOW = /^[\p{Ll}(]/u;

/** Two lines of one label as one: a word cut by a hyphen is put together. */
function joinLines(first: string, second: string): string {
  const isCutWord = /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second);
  return isCutWord ? first.slice(0, -1) + second : `${first} ${second}`;
}

const isPlainWords = (row: RawRow | undefined): row is RawRow =>
  row?.kind === 'words' &&
  row.label !== '' &&
  row.context === '' &&
  !isNote(row.label) &&
  readSumLabel(row.label) === null;

/** Whether a line of words is the first line of the label of the row below it. */
function opensLabel(words: RawRow, below: RawRow, next: RawRow | undefined): boolean {
  if (below.row !== words.row + 1 || below.kind !== 'figures') return false;
  if (below.label === words.label) return true;
  if (below.label === '') return readSectionHead(words.label) === null || GOES_ON.test(words.label);
  if (GOES_ON.test(words.label)) return true;
  const nextIsLow = next?.kind === 'figures' && STARTS_LOW.test(next.label);
  return STARTS_LOW.test(below.label) && !nextIsLow && readSectionHead(words.label) === null;
}

/** Whether a line of words is the second line of the label of the row above it. */
function closesLabel(block: Block, above: RawRow, words: RawRow): boolean {
  if (words.row !== above.row + 1 || above.label === '') return false;
  const merged = block.years.some(
    (year) => (block.view.mergeAt(above.row, year.column)?.bottom ?? above.row) >= words.row,
  );
  return merged || GOES_ON.test(above.label) || STARTS_LOW.test(words.label);
}

function withFirstLine(words: RawRow, below: RawRow): RawRow {
  const label =
    below.label === words.label || below.label === '' ? words.label : joinLines(words.label, below.label);
  return { ...below, label, labelAt: words.labelAt, joined: [words.row] };
}

/** Takes a block's rows apart and puts labels that run over two lines together. */
export function readRawRows(block: Block): readonly RawRow[] {
  const apart = block.rows.map((row) => takeApart(block, row));
  const whole: RawRow[] = [];
  for (let index = 0; index < apart.length; index += 1) {
    const [row, below] = [apart[index], apart[index + 1]];
    if (!row) continue;
    const above = whole.at(-1);
    if (isPlainWords(row) && above?.kind === 'figures' && closesLabel(block, above, row)) {
      whole[whole.length - 1] = {
        ...above,
        label: joinLines(above.label, row.label),
        joined: [...above.joined, row.row],
      };
    } else if (isPlainWords(row) && below && opensLabel(row, below, apart[index + 2])) {
      whole.push(withFirstLine(row, below));
      index += 1;
    } else {
      whole.push(row);
    }
  }
  return whole;
}
