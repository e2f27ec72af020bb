import type { Section } from '../../domain/budget/budget';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { RecognisedTable, RecognisedWorkbook, RecognitionFailure, SkippedPlace } from '../recognised';
import { shownText } from './cell-text';
import { joinParts } from './join-parts';
import type { Surroundings } from './part-state';
import { readAsWanted } from './read-as';
import { readSheet, type SheetReading } from './read-sheet';
import { readSectionHead } from './section-words';
import { toTable, type Known, type TableReading } from './to-table';
import { normaliseLabel } from './words';

/** The sections of the current budget's rows by label; a label that stands in two sections says nothing. */
function knownSections(known: Known): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  const doubtful = new Set<string>();
  for (const { label, target } of known.rows) {
    const name = normaliseLabel(label);
    if (sections.has(name) && sections.get(name) !== target.section) doubtful.add(name);
    sections.set(name, target.section);
  }
  for (const name of doubtful) sections.delete(name);
  return sections;
}

function failureOf(sheets: readonly SheetGrid[], readings: readonly SheetReading[]): RecognitionFailure {
  if (!sheets.some((sheet) => sheet.cells.length > 0)) return { code: 'noSheets' };
  const failures = readings.flatMap((reading) => reading.failures);
  if (failures.includes('noLabels')) return { code: 'noLabels' };
  return { code: failures.includes('noAmounts') ? 'noAmounts' : 'noYears' };
}

function skippedSheet(sheet: SheetGrid, why: 'hiddenSheet' | 'sheetWithoutTable'): SkippedPlace[] {
  const [first] = sheet.cells;
  if (!first && why === 'sheetWithoutTable') return [];
  return [
    {
      place: { sheet: sheet.name, row: first?.row ?? 0, column: first?.column ?? 0 },
      shown: shownText(first).slice(0, 160),
      why,
    },
  ];
}

const filledAmounts = ({ rows }: RecognisedTable): number =>
  rows.reduce((sum, row) => sum + row.amounts.filter(({ value }) => value.kind !== 'empty').length, 0);

const sectionCount = ({ rows }: RecognisedTable): number =>
  new Set(rows.map((row) => row.target.section)).size;

const isHidden = ({ rows }: RecognisedTable): number => (rows.every((row) => row.hidden) ? 1 : 0);

/** Best first: shown before hidden, cost and financing before one of them, more amounts before fewer. */
const byWorth = (a: TableReading, b: TableReading): number =>
  isHidden(a.table) - isHidden(b.table) ||
  Math.min(2, sectionCount(b.table)) - Math.min(2, sectionCount(a.table)) ||
  filledAmounts(b.table) - filledAmounts(a.table);

const contents = ({ years, rows }: RecognisedTable): string =>
  JSON.stringify([
    years.map(({ year }) => year),
    rows.map((row) => [normaliseLabel(row.label), row.amounts.map(({ value }) => value)]),
  ]);

/** Keeps the first of tables that say exactly the same. */
function withoutCopies(readings: readonly TableReading[]): readonly TableReading[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    const { table } = reading;
    const text = contents(table);
    if (!seen.has(text)) {
      seen.add(text);
      return reading;
    }
    const place = table.rows[0]?.place ?? { sheet: table.sheet, row: 0, column: 0 };
    return {
      ...reading,
      table: { ...table, rows: [] },
      skipped: [{ place, shown: table.rows[0]?.label ?? '', why: 'duplicateTable' as const }],
    };
  });
}

const byPlace =
  (sheets: readonly SheetGrid[]) =>
  (a: SkippedPlace, b: SkippedPlace): number => {
    const order = (skipped: SkippedPlace): number =>
      sheets.findIndex((sheet) => sheet.name === skipped.place.sheet);
    return order(a) - order(b) || a.place.row - b.place.row || a.place.column - b.place.column;
  };

function readTables(sheets: readonly SheetGrid[], known: Known, around: Surroundings) {
  const readings = sheets.map((sheet) => readSheet(sheet, around));
  const parts = joinParts(readings.flatMap((reading) => reading.parts));
  return { readings, tables: parts.map((part) => toTable(part, known)) };
}

/**
 * Finds the budgets in a workbook and says what each row, year and sum was taken for, and why. Nothing is corrected:
 * what cannot be read exactly is reported with its place. `known` is the current budget and the remembered layouts.
 */
export function recogniseBudget(workbook: WorkbookGrid, known: Known): RecognisedWorkbook {
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const around: Surroundings = {
    knownSections: knownSections(known),
    financingElsewhere: visible.some((sheet) => readSectionHead(sheet.name)?.section === 'financing'),
  };
  const { readings, tables: asTheyStand } = readTables(visible, known, around);
  const asWanted = readAsWanted(
    asTheyStand,
    known,
    (readAs) => readTables(visible, known, { ...around, readAs }).tables,
  );
  const tables = withoutCopies([...asWanted].sort(byWorth));
  const skipped = [
    ...workbook.sheets.filter((sheet) => sheet.hidden).flatMap((sheet) => skippedSheet(sheet, 'hiddenSheet')),
    ...visible.flatMap((sheet, index) =>
      readings[index]?.parts.length === 0 ? skippedSheet(sheet, 'sheetWithoutTable') : [],
    ),
    ...readings.flatMap((reading) => reading.skipped),
    ...tables.flatMap((reading) => reading.skipped),
  ];
  const kept = tables.map(({ table }) => table).filter((table) => table.rows.length > 0);
  return {
    fileName: workbook.fileName,
    tables: kept,
    skipped: skipped.sort(byPlace(workbook.sheets)),
    failure: kept.length > 0 ? null : failureOf(visible, readings),
  };
}
