import { describe, expect, test } from 'vitest';
import golden from '@tests/fixtures/golden/pm-budget.json';
import {
  loadSheetFixtures,
  readSheetFixture,
  type ExpectedReading,
  type FiguresReading,
  type OfficialReading,
  type ProblemReading,
  type SheetFixture,
} from '@tests/fixtures/sheets/manifest';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { ore, printedKronor } from '@shared/domain/money/ore';
import { exactOre } from '@shared/domain/money/parse-amount';
import { cellAddress, type CellPlace } from '@shared/sheets/grid';
import { recogniseBudget } from '@shared/sheets/recognise/recognise-budget';
import type {
  RecognisedAmount,
  RecognisedRow,
  RecognisedTable,
  RecognisedWorkbook,
  RowTarget,
  SumCheck,
  SumKind,
} from '@shared/sheets/recognised';
import { Decimal } from 'decimal.js';

const fixtures = loadSheetFixtures();

async function recognise(fixture: SheetFixture): Promise<RecognisedWorkbook> {
  const bytes = new Uint8Array(readSheetFixture(fixture));
  const read = await readWorkbook(fixture.file, bytes);
  if (!read.ok) throw new Error(`${fixture.file} was refused: ${read.error.code}`);
  return recogniseBudget(read.value, { rows: [], layouts: [] });
}

const placeName = (place: CellPlace): string => `${place.sheet}!${cellAddress(place)}`;

/** The first table, or a sentence about why there is none. */
function bestTable(found: RecognisedWorkbook): RecognisedTable {
  const table = found.tables[0];
  if (table === undefined) throw new Error(`No table: ${found.failure?.code ?? 'no reason given'}`);
  return table;
}

function oreOf(amount: RecognisedAmount): number | string {
  if (amount.value.kind === 'amount') return amount.value.ore;
  return amount.value.kind === 'empty'
    ? 0
    : `${amount.value.kind} in ${placeName(amount.place)}: ${amount.shown}`;
}

const targetName = (target: RowTarget): string =>
  target.section === 'financing' ? `financing ${target.group}` : `${target.section} ${target.category}`;

interface FlatRow {
  readonly target: string;
  readonly ore: readonly (number | string)[];
}

/** What the rows came to, without those that hold nothing but zeros. */
const flatRows = (rows: readonly RecognisedRow[]): FlatRow[] =>
  rows
    .map((row) => ({ target: targetName(row.target), ore: row.amounts.map(oreOf) }))
    .filter((row) => row.ore.some((value) => value !== 0));

/** Costs before financing before in kind, so that a sheet with the financing on top compares equal. */
const inSections = (rows: readonly FlatRow[]): FlatRow[] =>
  ['cost', 'financing', 'inKind'].flatMap((section) =>
    rows.filter((row) => row.target.startsWith(`${section} `)),
  );

const CATEGORIES = ['staff', 'externalServices', 'travel', 'indirect'] as const;
const officialRows = [
  ...golden.costs.map((row, index) => ({ ...row, target: `cost ${CATEGORIES[index] ?? ''}` })),
  ...golden.financing.map((row) => ({ ...row, target: 'financing public' })),
];

/** What the sheet prints on one line: the years, then the total where there is one. */
const printedLine = (figures: readonly (number | string | null)[]): (number | string)[] =>
  figures
    .filter((figure) => figure !== null)
    .map((figure) => (typeof figure === 'number' ? printedKronor(ore(figure)) : figure));

/** The declared figures of a part's sum, in the order of the years and then the total. */
function declaredSum(table: RecognisedTable, kind: SumKind): (number | string)[] {
  const checks = table.sums.find((sum) => sum.kind === kind)?.checks ?? [];
  const ofYear = (year: number | null) => checks.find((check) => check.year === year)?.declared ?? null;
  return printedLine([...table.years.map(({ year }) => ofYear(year)), ofYear(null)]);
}

/** Every figure of the official table as the sheet prints it, sums and totals as declared: 36 when it has both. */
function printedFigures(table: RecognisedTable, expected: OfficialReading): (number | string)[][] {
  const linesOf = (section: RowTarget['section']) =>
    table.rows
      .filter((row) => row.target.section === section && flatRows([row]).length > 0)
      .map((row) => printedLine([...row.amounts.map(oreOf), row.declaredTotal && oreOf(row.declaredTotal)]));
  const sumsOf = (kind: SumKind) => (expected.sums ? [declaredSum(table, kind)] : []);
  return [...linesOf('cost'), ...sumsOf('bookedCosts'), ...linesOf('financing'), ...sumsOf('financing')];
}

function officialFigures(expected: OfficialReading): number[][] {
  const sums = expected.sums ? [golden.costSum] : [];
  const financingSums = expected.sums ? [golden.financingSum] : [];
  return [...golden.costs, ...sums, ...golden.financing, ...financingSums].map((row) => [
    ...row.printedKr,
    ...(expected.totals ? [row.printedTotalKr] : []),
  ]);
}

function expectOfficial(table: RecognisedTable, expected: OfficialReading): void {
  const isExact = expected.precision === 'exact';
  expect(table.years.map((year) => year.year)).toEqual(golden.project.years);
  expect(table.unit.name).toBe(expected.kind === 'official-tkr' ? 'tkr' : 'kr');
  expect(inSections(flatRows(table.rows))).toEqual(
    officialRows.map((row) => ({
      target: row.target,
      ore: isExact ? row.exactOre : row.printedKr.map((kr) => kr * 100),
    })),
  );
  expect(printedFigures(table, expected)).toEqual(officialFigures(expected));
}

const kronorText = (text: string): number => {
  const parsed = exactOre(new Decimal(text), text);
  if (!parsed.ok) throw new Error(`The manifest's ${text} is not whole öre`);
  return parsed.value;
};

function expectFigures(table: RecognisedTable, expected: FiguresReading): void {
  expect(table.years.map((year) => year.year)).toEqual(expected.years);
  expect(table.unit.name).toBe(expected.unit ?? 'kr');
  const wanted = expected.rows.map((row) => ({
    label: row.label,
    target: `${row.section} ${row.group ?? row.category ?? ''}`,
    ore: row.values.map(kronorText),
  }));
  const came = table.rows
    .map((row) => ({ label: row.label, target: targetName(row.target), ore: row.amounts.map(oreOf) }))
    .filter((row) => row.ore.some((value) => value !== 0));
  expect(came).toEqual(wanted);
}

const sumChecks = (table: RecognisedTable): SumCheck[] => [
  ...table.rows.flatMap((row) => row.totalCheck ?? []),
  ...table.sums.flatMap((sum) => sum.checks),
];

/** "Budget!C7: ambiguous" for everything in the table that somebody must look at. */
function problemsIn(table: RecognisedTable): string[] {
  const amounts = table.rows.flatMap((row) => [
    ...row.amounts,
    ...(row.declaredTotal ? [row.declaredTotal] : []),
  ]);
  const cells = amounts.flatMap(({ place, value }) => {
    if (value.kind === 'problem') return [`${placeName(place)}: ${value.problem.code}`];
    return value.kind === 'inexact' ? [`${placeName(place)}: inexact`] : [];
  });
  const sums = sumChecks(table).filter((check) => check.verdict === 'error');
  return [...cells, ...sums.map((check) => `${placeName(check.place)}: sumError`)];
}

function expectProblem(table: RecognisedTable, expected: ProblemReading): void {
  const problems = problemsIn(table);
  expect(problems).toContain(`${expected.sheet}!${expected.cell}: ${expected.code}`);
  // Only that cell is blamed, or cells of the same kind when a whole row is without results.
  expect(new Set(problems.map((problem) => problem.split(': ')[1]))).toEqual(new Set([expected.code]));
}

function expectReading(table: RecognisedTable, expected: ExpectedReading): void {
  if (expected.kind === 'problem') {
    expectProblem(table, expected);
    return;
  }
  if (expected.kind === 'figures') expectFigures(table, expected);
  else expectOfficial(table, expected);
  expect(problemsIn(table)).toEqual([]);
}

describe('workbooks made by others', () => {
  test('are at least forty, in at least twelve layouts, by means other than our own exporter', () => {
    const layouts = new Set(fixtures.map((fixture) => fixture.layout).filter((layout) => layout !== 'error'));
    expect(fixtures.filter((fixture) => /\.xls[xm]$/.test(fixture.file)).length).toBeGreaterThanOrEqual(40);
    expect(layouts.size).toBeGreaterThanOrEqual(12);
    expect(new Set(fixtures.map((fixture) => fixture.madeBy))).toEqual(
      new Set(['raw-xml', 'libreoffice', 'csv']),
    );
  });

  test.each(fixtures.map((fixture) => [fixture.file, fixture.says, fixture] as const))(
    '%s: %s',
    async (_file, _says, fixture) => {
      expectReading(bestTable(await recognise(fixture)), fixture.expected);
    },
  );

  test.each(
    fixtures.filter((fixture) => fixture.sumVerdicts).map((fixture) => [fixture.file, fixture] as const),
  )('%s: every declared sum is judged right', async (_file, fixture) => {
    const checks = sumChecks(bestTable(await recognise(fixture)));
    const came = (fixture.sumVerdicts ?? []).map(({ sheet, cell }) => {
      const place = `${sheet}!${cell}`;
      return { place, verdicts: checks.filter((c) => placeName(c.place) === place).map((c) => c.verdict) };
    });
    const wanted = (fixture.sumVerdicts ?? []).map(({ sheet, cell, verdict }) => ({
      place: `${sheet}!${cell}`,
      verdicts: [verdict],
    }));
    expect(came).toEqual(wanted);
  });
});
