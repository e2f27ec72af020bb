import {
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  type BudgetRow,
  type CostCategory,
  type FinancierGroup,
  type InKindCategory,
} from '@shared/domain/budget/budget';
import { entryFromText, entryOf, textOfEntry } from '@shared/domain/budget/cell-entry';
import type { Block } from '@shared/domain/budget/clipboard-block';
import type { CellEdit, CellEntry, SingleCommand } from '@shared/domain/command/command';
import type { BudgetId } from '@shared/domain/ids';
import { ZERO_ORE } from '@shared/domain/money/ore';
import { formatForEditing } from '@shared/text/format';
import { categoryColumnOf, categoryOf, FIRST_YEAR_COLUMN, ruleColumnOf } from './grid-columns';
import type { Draft, GridLine, RowLine } from './grid-lines';
import type { GridEdges } from './grid-selection';

/** The commands that one committed editor asks for. */
export function commandsOfDraft(budgetId: BudgetId, row: BudgetRow, draft: Draft): readonly SingleCommand[] {
  if (draft.column === 'label') {
    return draft.text === row.label
      ? []
      : [{ kind: 'editRow', budgetId, rowId: row.id, patch: { label: draft.text } }];
  }
  if (draft.column === 'category') {
    const group = FINANCIER_GROUPS.find((code): code is FinancierGroup => code === draft.text);
    const codes: readonly (CostCategory | InKindCategory)[] = [...COST_CATEGORIES, ...IN_KIND_CATEGORIES];
    const category = codes.find((code) => code === draft.text);
    return [
      {
        kind: 'editRow',
        budgetId,
        rowId: row.id,
        patch: { ...(group && { group }), ...(category && { category }) },
      },
    ];
  }
  const year = Number(draft.column);
  if (draft.text === textOfEntry(row, year)) return [];
  return [{ kind: 'setCells', budgetId, cells: [{ rowId: row.id, year, entry: entryFromText(draft.text) }] }];
}

const rowLines = (lines: readonly GridLine[], edges: GridEdges): readonly RowLine[] =>
  lines.slice(edges.top, edges.bottom + 1).filter((line): line is RowLine => line.kind === 'row');

/** The years whose columns the rectangle covers. */
const yearsIn = (years: readonly number[], { left, right }: GridEdges): readonly number[] =>
  years.filter((_, index) => FIRST_YEAR_COLUMN + index >= left && FIRST_YEAR_COLUMN + index <= right);

function cellText(line: GridLine, column: number, years: readonly number[]): string {
  if (column === 0) return line.kind === 'head' ? line.label : line.row.label;
  if (line.kind === 'head') return '';
  if (column === categoryColumnOf(years)) return categoryOf(line);
  if (column === ruleColumnOf(years)) return line.ruleText;
  const index = column - FIRST_YEAR_COLUMN;
  const year = years[index];
  if (year === undefined) return formatForEditing(line.figures.total);
  if (line.row.rule.kind === 'entered') return textOfEntry(line.row, year);
  const amount = line.figures.byYear[index];
  return amount === undefined ? '' : formatForEditing(amount);
}

/** The rectangle as text, to the öre, for the clipboard. */
export function copyBlock(lines: readonly GridLine[], edges: GridEdges, years: readonly number[]): Block {
  const columns = Array.from({ length: edges.right - edges.left + 1 }, (_, index) => edges.left + index);
  return lines
    .slice(edges.top, edges.bottom + 1)
    .map((line) => columns.map((column) => cellText(line, column, years)));
}

/** Empties the entered cells of the rectangle; computed ones and words stay. */
export function clearCells(
  lines: readonly GridLine[],
  edges: GridEdges,
  years: readonly number[],
): readonly CellEdit[] {
  return rowLines(lines, edges).flatMap(({ row }) =>
    row.rule.kind === 'entered'
      ? yearsIn(years, edges).map((year): CellEdit => ({ rowId: row.id, year, entry: { kind: 'empty' } }))
      : [],
  );
}

/** A line's cell as an entry; a computed one gives its figure. */
function entryOfLine({ row, figures }: RowLine, year: number, years: readonly number[]): CellEntry {
  if (row.rule.kind === 'entered') return entryOf(row, year);
  return { kind: 'amount', ore: figures.byYear[years.indexOf(year)] ?? ZERO_ORE };
}

/**
 * What the fill handle makes of a line it is drawn over: the source cell's content as a draft, a computed cell's figure
 * included. Only entered cells of the same section take it, so that a double click on the handle stops where the section does.
 */
export function fillLine(
  source: GridLine,
  target: GridLine,
  columnKey: string,
  years: readonly number[],
): GridLine {
  const column = FIRST_YEAR_COLUMN + years.indexOf(Number(columnKey));
  if (
    source.kind !== 'row' ||
    target.kind !== 'row' ||
    column < FIRST_YEAR_COLUMN ||
    source.row.section !== target.row.section ||
    target.row.rule.kind !== 'entered'
  )
    return target;
  return { ...target, draft: { column: columnKey, text: cellText(source, column, years) } };
}

/** Repeats the rectangle's first row (down) or first column (right) over the rest of it. */
export function fillCells(
  lines: readonly GridLine[],
  edges: GridEdges,
  years: readonly number[],
  direction: 'down' | 'right',
): readonly CellEdit[] {
  const chosen = rowLines(lines, edges);
  const covered = yearsIn(years, edges);
  const [firstLine] = chosen;
  const [firstYear] = covered;
  if (!firstLine || firstYear === undefined) return [];
  const source = (line: RowLine, year: number): CellEntry =>
    direction === 'down' ? entryOfLine(firstLine, year, years) : entryOfLine(line, firstYear, years);
  return chosen.flatMap((line) =>
    line.row.rule.kind === 'entered'
      ? covered.map((year): CellEdit => ({ rowId: line.row.id, year, entry: source(line, year) }))
      : [],
  );
}

/** The same text in every entered cell of the rectangle: one copied cell pasted over many. */
export function spreadText(
  lines: readonly GridLine[],
  edges: GridEdges,
  years: readonly number[],
  text: string,
): readonly CellEdit[] {
  const entry = entryFromText(text);
  return rowLines(lines, edges).flatMap(({ row }) =>
    row.rule.kind === 'entered'
      ? yearsIn(years, edges).map((year): CellEdit => ({ rowId: row.id, year, entry }))
      : [],
  );
}

/** The rows the rectangle touches. */
export const rowsIn = (lines: readonly GridLine[], edges: GridEdges): readonly BudgetRow[] =>
  rowLines(lines, edges).map((line) => line.row);
