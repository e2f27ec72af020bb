import { calculateBudget, type Figures } from '@shared/domain/budget/calculate-budget';
import type { BudgetRow } from '@shared/domain/budget/budget';
import type { BudgetDocument } from '@shared/domain/export/budget-document';
import { budgetColumns } from '@shared/domain/export/budget-sheet';
import { sumMark } from '@shared/domain/export/row-marks';
import type { RowId } from '@shared/domain/ids';
import { ore, type Ore } from '@shared/domain/money/ore';
import { percent } from '@shared/domain/money/percent';
import type { SheetGrid, WorkbookGrid } from '@shared/sheets/grid';
import { diffOwnWorkbook } from '@shared/sheets/own-workbook/diff-own-workbook';
import { budgetArbitrary } from '@tests/fixtures/budget-arbitrary';
import { exampleDocument, exportDocument, exported, gridOf, readBack } from '@tests/fixtures/export-sample';
import { convertInLibreOffice, editInLibreOffice, type EditStep } from '@tests/fixtures/libreoffice';
import golden from '@tests/fixtures/golden/pm-budget.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function budgetSheet(grid: WorkbookGrid): SheetGrid {
  const sheet = grid.sheets.find((one) => one.name === 'Budget');
  if (!sheet) throw new Error('No sheet called Budget');
  return sheet;
}

/** The figures of the line with this mark in the hidden column, total last, as the file has them in öre. */
function figuresInFile(grid: WorkbookGrid, mark: string, years: number): readonly Ore[] {
  const sheet = budgetSheet(grid);
  const columns = budgetColumns(years);
  const markCell = sheet.cells.find((cell) => cell.value.type === 'text' && cell.value.text === mark);
  return Array.from({ length: years + 1 }, (_, index) => {
    const cell = sheet.cells.find(
      (one) => one.row === markCell?.row && one.column === columns.firstYear + index,
    );
    // An empty cell or a text counts as nothing, in the app as in the sheet.
    return cell?.value.type === 'number' ? ore(Math.round(Number(cell.value.text) * 100)) : ore(0);
  });
}

const whole = (figures: Figures): readonly Ore[] => [...figures.byYear, figures.total];

function expectFigures(grid: WorkbookGrid, { rows, budget }: Pick<BudgetDocument, 'rows' | 'budget'>): void {
  const { years } = budget;
  const figures = calculateBudget(rows, years);
  for (const row of rows) {
    const expected = figures.rows.get(row.id);
    if (expected) expect(figuresInFile(grid, `rad:${row.id}`, years.length), row.id).toEqual(whole(expected));
  }
  const inFile = (mark: string) => figuresInFile(grid, mark, years.length);
  expect(inFile(sumMark('cost')), 'booked costs').toEqual(whole(figures.bookedCosts));
  expect(inFile(sumMark('financing')), 'financing').toEqual(whole(figures.financing));
  expect(inFile('differens'), 'balance').toEqual(whole(figures.balance));
  expect(inFile(sumMark('inKind')), 'in kind').toEqual(whole(figures.inKind));
}

/** Rates that come to exactly half an öre, up and down, and amounts beyond what the short formula multiplies exactly. */
function hardCases(): BudgetDocument {
  const document = exampleDocument();
  const base = {
    budgetId: document.budget.id,
    rejected: {},
    notes: {},
    section: 'cost',
    category: 'other',
  } as const;
  const entered = { ...base, rule: { kind: 'entered' } } as const;
  const rows: BudgetRow[] = [
    {
      ...entered,
      id: 'a' as RowId,
      position: 0,
      label: 'Ojämna',
      amounts: { '2024': ore(1), '2025': ore(-1), '2026': ore(999_999_999_901) },
    },
    {
      ...entered,
      id: 'b' as RowId,
      position: 1,
      label: 'Fyror',
      amounts: { '2024': ore(4), '2025': ore(-12), '2026': ore(100_000_000_004) },
    },
    ...['50', '12.5', '0.123456', '99.9999'].map((text, index): BudgetRow => ({
      ...base,
      id: `r${String(index)}` as RowId,
      position: index + 2,
      label: text,
      amounts: {},
      rule: {
        kind: 'rate',
        percent: percent(text),
        of: [(index === 0 ? 'a' : 'b') as RowId, ...(index > 1 ? ['a' as RowId] : [])],
      },
    })),
    ...document.rows.filter((row) => row.section === 'financing'),
  ];
  return { ...document, rows };
}

test('LibreOffice recalculates every figure to the same öre', async () => {
  const samples = fc.sample(budgetArbitrary, { numRuns: 20, seed: 20_240_801 });
  const documents = [exampleDocument(), hardCases(), ...samples.map((sample) => exportDocument(sample))];
  const recalculated = await convertInLibreOffice(await Promise.all(documents.map(exported)), 'xlsx');
  for (const [index, document] of documents.entries()) {
    const bytes = recalculated[index] ?? new Uint8Array();
    expectFigures(await gridOf(bytes), document);
    const own = await readBack(bytes);
    expect(own.stored).toEqual(document);
    expect(diffOwnWorkbook(own, document), `budget ${String(index)}`).toEqual([]);
    expect(own.notes.filter((note) => note.code === 'computedDiffers')).toEqual([]);
  }
}, 180_000);

/** The official table, line by line, as it is printed: "456 852". */
const PRINTED = [...golden.costs, golden.costSum, ...golden.financing, golden.financingSum].map(
  ({ label, printedKr, printedTotalKr }) => ({
    label,
    figures: [...printedKr, printedTotalKr].map((value) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')),
  }),
);

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each(['sv-SE', 'en-US'])(
  'every figure is shown as in the official table, with spaces, in %s',
  async (locale) => {
    const [csv] = await convertInLibreOffice([await exported(exampleDocument())], 'csv', locale);
    const lines = spaced(new TextDecoder().decode(csv))
      .split(/\r?\n/)
      .map((line) => line.split(';').map((field) => field.replace(/^"|"$/g, '')));
    const shown = PRINTED.map(({ label }) => ({
      label,
      figures: lines.find((line) => line[0] === label)?.slice(1, 5),
    }));
    expect(shown).toEqual(PRINTED);
  },
);

/** Inserts a row before the given row and types 1 000,50 kr for 2025 there. */
const insertionAt = (bytes: Uint8Array, row: number) => ({
  bytes,
  steps: [
    { op: 'insertRow', sheet: 'Budget', row },
    { op: 'setText', sheet: 'Budget', cell: `A${String(row)}`, text: 'Ny rad' },
    { op: 'setNumber', sheet: 'Budget', cell: `C${String(row)}`, value: 1000.5 },
  ] satisfies EditStep[],
});

const lineNumber = (grid: WorkbookGrid, mark: string): number =>
  (budgetSheet(grid).cells.find((cell) => cell.value.type === 'text' && cell.value.text === mark)?.row ??
    -1) + 1;

function twoGroups(own: 'public' | 'private'): BudgetDocument {
  const document = exampleDocument();
  const bank = {
    section: 'financing',
    group: 'private',
    isGrant: false,
    budgetId: document.budget.id,
    rejected: {},
    notes: {},
    position: 0,
  } as const;
  const private_: BudgetRow = {
    ...bank,
    id: 'bank' as RowId,
    label: 'Sparbanken',
    rule: { kind: 'entered' },
    amounts: { '2025': ore(5_000_000) },
  };
  const rows = document.rows.map((row): BudgetRow =>
    row.rule.kind === 'remainder' && row.section === 'financing' && own === 'private'
      ? { ...row, group: 'private', position: 1 }
      : row,
  );
  return { ...document, rows: [...rows, private_] };
}

test('a row put in anywhere in the costs makes the sum grow, also right under the heading and right above the sum', async () => {
  const bytes = await exported(exampleDocument());
  const before = await gridOf(bytes);
  const first = lineNumber(before, 'del:cost') + 1;
  const sum = lineNumber(before, sumMark('cost'));
  const was = figuresInFile(before, sumMark('cost'), 3);
  const edited = await editInLibreOffice([first, first + 2, sum].map((row) => insertionAt(bytes, row)));
  for (const grid of await Promise.all(edited.map(gridOf))) {
    const sums = [was[0], ore(138_152_344 + 100_050), was[2], ore((was[3] ?? 0) + 100_050)];
    expect(figuresInFile(grid, sumMark('cost'), 3)).toEqual(sums);
    // The remainder follows, so that the budget is still fully financed.
    expect(figuresInFile(grid, 'differens', 3)).toEqual([0, 0, 0, 0]);
  }
}, 120_000);

test('a financing row put in anywhere is taken from the remainder, whether the groups have sums of their own or not', async () => {
  const cases = await Promise.all(
    [exampleDocument(), twoGroups('public'), twoGroups('private')].map(async (document) => {
      const bytes = await exported(document);
      const before = await gridOf(bytes);
      const head = lineNumber(before, 'del:financing');
      const sum = lineNumber(before, sumMark('financing'));
      return Array.from({ length: sum - head }, (_, index) => ({ bytes, before, row: head + 1 + index }));
    }),
  );
  const insertions = cases.flat();
  expect(insertions.length).toBe(4 + 8 + 8);
  const edited = await editInLibreOffice(insertions.map(({ bytes, row }) => insertionAt(bytes, row)));
  for (const [index, { before, row }] of insertions.entries()) {
    const grid = await gridOf(edited[index] ?? new Uint8Array());
    const where = `row ${String(row)} of ${String(index)}`;
    expect(figuresInFile(grid, 'rad:egna-medel', 3)[1], where).toBe(
      (figuresInFile(before, 'rad:egna-medel', 3)[1] ?? 0) - 100_050,
    );
    expect(figuresInFile(grid, sumMark('financing'), 3), where).toEqual(
      figuresInFile(grid, sumMark('cost'), 3),
    );
    expect(figuresInFile(grid, 'differens', 3), where).toEqual([0, 0, 0, 0]);
  }
}, 180_000);
