import { parsePercent, type Percent } from '../../domain/money/percent';
import type { SkipReason } from '../recognised';
import type { Block } from './blocks';
import { shownText } from './cell-text';
import { rowsAddedBy } from './formula-rows';
import type { RawRow } from './raw-rows';
import { plainText } from './words';

const NOT_MONEY =
  /^(?:antal|timmar|timpris|årsarbetskraft\p{L}*|heltidstjänst\p{L}*|tjänstgöringsgrad|månader|deltagare)(?!\p{L})/u;
const RATIO = /(?:^|\s)(?:andel|stödandel|stödnivå|finansieringsgrad|medfinansieringsgrad|procent)(?:\s|$)/;

/** Why a row with figures is no row of money; null when it may be one. */
export function whyNotMoney(row: RawRow): SkipReason | null {
  if (row.kind === 'percents') return 'percentRow';
  const label = plainText(row.label);
  if (NOT_MONEY.test(label)) return 'notMoney';
  const isSmall = row.cells.every(
    (cell) =>
      cell === undefined || (cell.value.type === 'number' && Math.abs(Number(cell.value.text)) <= 100),
  );
  return RATIO.test(label) && isSmall ? 'percentRow' : null;
}

/** A percentage in the label, or in a cell between the label and the years. */
export function percentOfRow(block: Block, row: RawRow): Percent | null {
  const inLabel = /\d+(?:[.,]\d+)?\s*%/.exec(row.label)?.[0] ?? '';
  const firstYear = Math.min(...block.years.map((year) => year.column));
  const beside = block.view
    .cellsIn(row.row)
    .filter((cell) => cell.column > block.labels.main && cell.column < firstYear)
    .map(shownText);
  for (const text of [inLabel, ...beside]) {
    const parsed = text.includes('%') ? parsePercent(text) : null;
    if (parsed?.ok) return parsed.value;
  }
  return null;
}

/** The rows with figures of the same block that a row's formulas add up; empty when they do anything else. */
export function rowsAdded(block: Block, row: RawRow, figures: ReadonlySet<number>): readonly number[] {
  const perYear = [...row.cells, row.total].flatMap((cell) =>
    cell?.formula === undefined ? [] : [rowsAddedBy(cell, block.view.turned)],
  );
  const [first] = perYear;
  if (!first || first.length < 2) return [];
  return [...new Set(first)].filter((one) => one !== row.row && figures.has(one));
}
