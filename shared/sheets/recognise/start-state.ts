import type { Block } from './blocks';
import { wordsIn } from './cell-text';
import { lookOf } from './amounts';
import { enterSection, START, type PartState } from './part-state';
import { isHeadWord, readSectionHead } from './section-words';

const TITLE_ROWS = 3;

/** The words in a table's corner, left of its years. */
function cornerWords(block: Block): readonly string[] {
  const firstYear = Math.min(...block.years.map((year) => year.column));
  return [0, 1, -1].flatMap((step) =>
    block.view
      .cellsIn(block.headRow + step)
      .filter((cell) => cell.column >= block.left && cell.column < firstYear)
      .filter(
        (cell) => step <= 0 || !block.view.cellsIn(cell.row).some((other) => lookOf(other) === 'amount'),
      )
      .map(wordsIn),
  );
}

/** The words just above a table, nearest first, up to the figures of the table before. */
function titleWords(block: Block): readonly string[] {
  const { view, headRow, left, right } = block;
  const words: string[] = [];
  for (const row of view.rows.filter((one) => one < headRow && one >= headRow - TITLE_ROWS).reverse()) {
    const cells = view.cellsIn(row).filter((cell) => cell.column >= left && cell.column <= right);
    if (cells.some((cell) => lookOf(cell) === 'amount')) break;
    words.push(...cells.map(wordsIn).filter(Boolean));
  }
  return words;
}

/** Opens the part that words name: firmly when they are its very name, else until a row says differently. */
function open(words: string): PartState | null {
  const head = readSectionHead(words);
  if (!head) return null;
  const state = enterSection(START, head, words);
  return isHeadWord(words) || head.group !== null || head.section === 'inKind'
    ? state
    : { ...state, isFirm: false, heading: '' };
}

function firstOpened(texts: readonly string[]): PartState | null {
  for (const text of texts) {
    const state = open(text);
    if (state) return state;
  }
  return null;
}

/** The part of the budget a block begins in, by its corner, the words above it, its sheet, or the block above it. */
export function startState(block: Block, above: PartState | null): PartState {
  const opened =
    firstOpened(cornerWords(block).filter(Boolean)) ??
    firstOpened(titleWords(block)) ??
    open(block.view.name);
  if (opened) return opened;
  return above ? { ...START, costsSummed: above.costsSummed, financingSummed: above.financingSummed } : START;
}
