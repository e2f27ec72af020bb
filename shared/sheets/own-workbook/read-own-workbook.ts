import type { BudgetRow, RowRule } from '../../domain/budget/budget';
import type { CellEntry } from '../../domain/command/command';
import { percentCellsOf } from '../../domain/export/assumptions-sheet';
import type { BudgetDocument } from '../../domain/export/budget-document';
import { budgetFormulas } from '../../domain/export/budget-formulas';
import { FIRST_LINE } from '../../domain/export/budget-sheet';
import { checksum } from '../../domain/export/checksum';
import { exportTable } from '../../domain/export/export-table';
import { comparableText } from '../../domain/export/sheet-text';
import type { RowId } from '../../domain/ids';
import { err, ok, type Result } from '../../result';
import { exportText } from '../../text/sv-export';
import type { SheetCell, WorkbookGrid } from '../grid';
import { computedNotes } from './computed-notes';
import type { OwnBudget, OwnCell, OwnNote, OwnProblem, OwnRow } from './own-budget';
import { linesOf, viewBudgetSheet, type BudgetSheetView, type OwnLine } from './own-lines';
import { cellText } from './cell-text';
import { findBudgetMark, findDataSheet, readStored } from './own-sheets';
import { isAsStored, readEntry, storedEntry } from './read-entry';
import { insertedKind, keptKind } from './read-kind';
import { readPercents, type ReadPercents } from './read-percents';

interface Reading {
  readonly stored: BudgetDocument;
  readonly view: BudgetSheetView;
  readonly percents: ReadPercents['percents'];
  readonly notes: OwnNote[];
  /** What a computed row showed when exported, and whether by a formula. */
  readonly exported: ReadonlyMap<
    RowId,
    { readonly cells: readonly CellEntry[]; readonly isFormula: boolean }
  >;
}

/**
 * Reads a workbook that this app wrote, also after it has been edited by hand. 'notOurs' when it was not written by this
 * app or has lost its hidden data: then it is a sheet like any other.
 */
export function readOwnWorkbook(grid: WorkbookGrid): Result<OwnBudget, OwnProblem> | 'notOurs' {
  const data = findDataSheet(grid);
  if (!data) return 'notOurs';
  const stored = readStored(data);
  if (!stored.ok) return stored;
  const mark = findBudgetMark(grid);
  if (!mark) return err({ code: 'budgetSheetMissing' });
  const heads = { label: exportText.labelHead, kind: exportText.kindHead };
  const view = viewBudgetSheet(mark, stored.value.budget.years, heads);
  if (!view.ok) return view;
  const { percents, notes: percentNotes } = readPercents(grid, stored.value);
  const { lines, notes } = linesOf(view.value);
  const reading: Reading = {
    stored: stored.value,
    view: view.value,
    percents,
    notes: [...percentNotes, ...notes],
    exported: exportedFigures(stored.value),
  };
  const rows = readRows(lines, reading);
  return ok({
    stored: stored.value,
    sheet: view.value.sheet.name,
    rows,
    notes: [...reading.notes, ...computedNotes(stored.value, rows, view.value)],
  });
}

function exportedFigures({ rows, budget }: BudgetDocument): Reading['exported'] {
  const table = exportTable(rows, budget.years);
  const formulas = budgetFormulas(table, FIRST_LINE, percentCellsOf(rows));
  return new Map(
    table.lines.flatMap((line, index) => {
      if (line.kind !== 'row' || line.row.rule.kind === 'entered') return [];
      const cells =
        table.figures.rows.get(line.row.id)?.byYear.map((ore): CellEntry => ({ kind: 'amount', ore })) ?? [];
      return [[line.row.id, { cells, isFormula: formulas.year(index, 0) !== undefined }] as const];
    }),
  );
}

/** Of several lines with one id (a row copied in Excel) the one that kept its label is the row, the others are new. */
function linesById(lines: readonly OwnLine[], { stored, view }: Reading): ReadonlyMap<RowId, OwnLine> {
  const chosen = new Map<RowId, OwnLine>();
  for (const row of stored.rows) {
    const marked = lines.filter((line) => line.markedId === row.id && line.section === row.section);
    const label = comparableText(row.label);
    const same = marked.find(
      (line) => comparableText(cellText(view.sheet.cell(line.row, view.labelColumn))) === label,
    );
    const line = same ?? marked[0];
    if (line) chosen.set(row.id, line);
  }
  return chosen;
}

function readRows(lines: readonly OwnLine[], reading: Reading): readonly OwnRow[] {
  const chosen = linesById(lines, reading);
  const byId = new Map(reading.stored.rows.map((row) => [row.id, row]));
  const seen = new Map<string, number>();
  return lines.flatMap((line, index): OwnRow[] => {
    const stored = line.markedId === undefined ? undefined : byId.get(line.markedId);
    const grouped =
      line.group === undefined
        ? { ...line, group: lines.slice(index).find((one) => one.group)?.group }
        : line;
    if (stored && chosen.get(stored.id) === line) return keptRow(grouped, stored, reading);
    return insertedRow(grouped, reading, seen);
  });
}

const yearCells = (line: OwnLine, { view }: Reading): readonly (SheetCell | undefined)[] =>
  view.yearColumns.map((column) => view.sheet.cell(line.row, column));

const labelOf = (line: OwnLine, { view }: Reading): string =>
  cellText(view.sheet.cell(line.row, view.labelColumn));

const wordOf = (line: OwnLine, { view }: Reading): string =>
  view.kindColumn === undefined ? '' : cellText(view.sheet.cell(line.row, view.kindColumn));

function places(line: OwnLine, { view, percents }: Reading, id: RowId) {
  const place = view.sheet.place(line.row, view.labelColumn);
  const firstYear = view.sheet.place(line.row, view.yearColumns[0] ?? view.labelColumn);
  return {
    place,
    kindPlace: view.sheet.place(line.row, view.kindColumn ?? view.labelColumn),
    rulePlace: percents.get(id)?.place ?? firstYear,
  };
}

function ownCells(line: OwnLine, reading: Reading, entries: readonly CellEntry[]): readonly OwnCell[] {
  const { view, stored } = reading;
  return stored.budget.years.map((year, index) => ({
    year,
    place: view.sheet.place(line.row, view.yearColumns[index] ?? view.labelColumn),
    entry: entries[index] ?? { kind: 'empty' },
  }));
}

function noteUnknownKind(line: OwnLine, reading: Reading, isUnknown: boolean): void {
  const { view } = reading;
  if (!isUnknown || view.kindColumn === undefined) return;
  reading.notes.push({
    code: 'unknownKind',
    place: view.sheet.place(line.row, view.kindColumn),
    text: wordOf(line, reading),
  });
}

/** A row that was exported; nothing when its line has been emptied. */
function keptRow(line: OwnLine, stored: BudgetRow, reading: Reading): OwnRow[] {
  const cells = yearCells(line, reading);
  const text = labelOf(line, reading);
  const isEmptied = comparableText(text) === '' && cells.every((cell) => cell === undefined);
  const wasEmpty =
    comparableText(stored.label) === '' &&
    stored.rule.kind === 'entered' &&
    Object.keys(stored.amounts).length === 0;
  if (isEmptied && !wasEmpty) return [];
  const label = comparableText(text) === comparableText(stored.label) ? stored.label : text.trim();
  const { kind, isUnknown } = keptKind(line, wordOf(line, reading), stored);
  noteUnknownKind(line, reading, isUnknown);
  const { rule, entries } = keptRule(line, stored, reading);
  return [
    {
      id: stored.id,
      isInserted: false,
      kind,
      label,
      ...places(line, reading, stored.id),
      cells: ownCells(line, reading, entries),
      rule,
    },
  ];
}

function keptRule(
  line: OwnLine,
  stored: BudgetRow,
  reading: Reading,
): { rule: RowRule; entries: readonly CellEntry[] } {
  const { years } = reading.stored.budget;
  const exported = reading.exported.get(stored.id);
  const before = exported?.cells ?? years.map((year) => storedEntry(stored, year));
  const cells = yearCells(line, reading);
  const entries = cells.map((cell, index): CellEntry => {
    const was = before[index] ?? { kind: 'empty' };
    if (cell?.value.type === 'uncached') {
      if (!exported)
        reading.notes.push({ code: 'uncached', place: reading.view.sheet.place(cell.row, cell.column) });
      return was;
    }
    return isAsStored(cell, was) ? was : readEntry(cell);
  });
  if (!exported) return { rule: stored.rule, entries };
  const isReplaced = exported.isFormula
    ? cells.some((cell) => cell?.formula === undefined)
    : cells.some((cell, index) => !isAsStored(cell, before[index] ?? { kind: 'empty' }));
  if (isReplaced) return { rule: { kind: 'entered' }, entries };
  const percent = reading.percents.get(stored.id)?.percent;
  const rule = percent !== undefined && 'percent' in stored.rule ? { ...stored.rule, percent } : stored.rule;
  return { rule, entries };
}

/** A line without an id of ours. Its own id follows from what it is, so that the same file read twice gives the same row. */
function insertedRow(line: OwnLine, reading: Reading, seen: Map<string, number>): OwnRow[] {
  const cells = yearCells(line, reading);
  const label = labelOf(line, reading).trim();
  if (label === '' && cells.every((cell) => cell === undefined)) return [];
  const { budget, exportedAt } = reading.stored;
  const what = JSON.stringify([budget.id, exportedAt, line.section, label]);
  const count = seen.get(what) ?? 0;
  seen.set(what, count + 1);
  const id = `xl-${checksum(what, count)}${checksum(what, count + 1_000_003)}` as RowId;
  const { kind, isUnknown } = insertedKind(line, wordOf(line, reading), label);
  noteUnknownKind(line, reading, isUnknown);
  for (const cell of cells) {
    if (cell?.value.type === 'uncached')
      reading.notes.push({ code: 'uncached', place: reading.view.sheet.place(cell.row, cell.column) });
  }
  const entries = cells.map(readEntry);
  return [
    {
      id,
      isInserted: true,
      kind,
      label,
      ...places(line, reading, id),
      cells: ownCells(line, reading, entries),
      rule: { kind: 'entered' },
    },
  ];
}
