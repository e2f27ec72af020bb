import { calculateBudget, type BudgetFigures, type Figures } from '../../domain/budget/calculate-budget';
import { FINANCIER_GROUPS } from '../../domain/budget/budget';
import type { BudgetDocument } from '../../domain/export/budget-document';
import { BALANCE_MARK, rowIdOfMark, subtotalMark, sumMark } from '../../domain/export/row-marks';
import type { OwnNote, OwnRow } from './own-budget';
import { editedRows } from './edited-rows';
import type { BudgetSheetView } from './own-lines';
import { cellText } from './cell-text';
import { readEntry } from './read-entry';

/** The computed figures of a marked line; undefined for entered rows, heads and the rest. */
function figuresOf(mark: string, figures: BudgetFigures, computed: ReadonlySet<string>): Figures | undefined {
  const id = rowIdOfMark(mark);
  if (id !== undefined) return computed.has(id) ? figures.rows.get(id) : undefined;
  if (mark === sumMark('cost')) return figures.bookedCosts;
  if (mark === sumMark('financing')) return figures.financing;
  if (mark === sumMark('inKind')) return figures.inKind;
  if (mark === BALANCE_MARK) return figures.balance;
  const group = FINANCIER_GROUPS.find((one) => mark === subtotalMark(one));
  return group && figures.financingByGroup[group];
}

/**
 * Formula cells that show something else than the rules give for the sheet as it stands. A cell that shows what was
 * exported is passed over: a program that does not calculate has saved it as it was.
 */
export function computedNotes(
  stored: BudgetDocument,
  rows: readonly OwnRow[],
  view: BudgetSheetView,
): readonly OwnNote[] {
  const { years } = stored.budget;
  const now = calculateBudget(editedRows(rows, stored.rows, stored.budget.id), years);
  const then = calculateBudget(stored.rows, years);
  const computed = new Set<string>(rows.filter((row) => row.rule.kind !== 'entered').map((row) => row.id));
  const seen = new Set<string>();
  return view.sheet.rowNumbers.flatMap((row): OwnNote[] => {
    const mark = cellText(view.sheet.cell(row, view.markColumn));
    const figures = figuresOf(mark, now, computed);
    if (row <= view.headRow || !figures || seen.has(mark)) return [];
    seen.add(mark);
    const exported = figuresOf(mark, then, computed);
    return view.yearColumns.flatMap((column, index): OwnNote[] => {
      const entry = readEntry(view.sheet.cell(row, column));
      const value = figures.byYear[index];
      if (
        entry.kind !== 'amount' ||
        value === undefined ||
        entry.ore === value ||
        entry.ore === exported?.byYear[index]
      )
        return [];
      const label = cellText(view.sheet.cell(row, view.labelColumn));
      return [
        {
          code: 'computedDiffers',
          place: view.sheet.place(row, column),
          label,
          shown: entry.ore,
          computed: value,
        },
      ];
    });
  });
}
