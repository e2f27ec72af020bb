import type { BudgetRow } from '@shared/domain/budget/budget';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { RowId } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { cellAddress } from '@shared/sheets/grid';
import { applyOwnChanges } from '@shared/sheets/own-workbook/apply-own-changes';
import { diffOwnWorkbook } from '@shared/sheets/own-workbook/diff-own-workbook';
import { editedRows } from '@shared/sheets/own-workbook/edited-rows';
import type { OwnChange } from '@shared/sheets/own-workbook/own-changes';
import { readOwnWorkbook } from '@shared/sheets/own-workbook/read-own-workbook';
import { describeOwnChange } from '@shared/text/sv-own-workbook';
import { exampleDocument, exported, gridOf, readBack } from '@tests/fixtures/export-sample';
import { editInLibreOffice, type EditStep } from '@tests/fixtures/libreoffice';
import { beforeAll, describe, expect, test } from 'vitest';

/** Lines of the exported example, as rows on screen. */
const ROW = { staff: 7, travel: 9 };

const EDITS = {
  amount: [{ sheet: 'Budget', op: 'setNumber', cell: 'D9', value: 12_000.5 }],
  wholeKronor: [{ sheet: 'Budget', op: 'setNumber', cell: 'B7', value: 456_852 }],
  textAmounts: [
    { sheet: 'Budget', op: 'setText', cell: 'B9', text: '11 000 kr' },
    { sheet: 'Budget', op: 'setText', cell: 'C9', text: 'ca 10 000' },
    { sheet: 'Budget', op: 'clear', cell: 'D9' },
  ],
  inserted: [
    { sheet: 'Budget', op: 'insertRow', row: ROW.travel },
    { sheet: 'Budget', op: 'setText', cell: 'A9', text: 'Tryck och spridning' },
    { sheet: 'Budget', op: 'setNumber', cell: 'C9', value: 25_000 },
  ],
  renamed: [{ sheet: 'Budget', op: 'setText', cell: 'A9', text: 'Resor, logi och möten' }],
  category: [
    { sheet: 'Budget', op: 'setText', cell: 'G9', text: 'Övriga bokförda kostnader' },
    { sheet: 'Budget', op: 'setText', cell: 'G8', text: 'Något annat' },
  ],
  deleted: [{ sheet: 'Budget', op: 'deleteRow', row: ROW.travel }],
  moved: [{ sheet: 'Budget', op: 'moveRow', row: ROW.travel, to: ROW.staff }],
  copied: [
    { sheet: 'Budget', op: 'copyRow', row: ROW.travel, to: ROW.staff },
    { sheet: 'Budget', op: 'setText', cell: 'A7', text: 'Resor, del två' },
  ],
  formulaReplaced: [{ sheet: 'Budget', op: 'setNumber', cell: 'C16', value: 400_000 }],
  formulaRewritten: [{ sheet: 'Budget', op: 'setFormula', cell: 'B10', formula: '=B7*0.3' }],
  percent: [{ op: 'setNumber', sheet: 'Antaganden', cell: 'C6', value: 0.22 }],
  outside: [
    { sheet: 'Budget', op: 'setText', cell: 'A30', text: 'Egen uträkning' },
    { sheet: 'Budget', op: 'setNumber', cell: 'B30', value: 5 },
    { op: 'renameSheet', sheet: 'Budget', name: 'Vår budget' },
  ],
  noData: [{ op: 'deleteSheet', sheet: 'Kraftdata' }],
} satisfies Record<string, readonly EditStep[]>;

const document = exampleDocument();
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const bytes = await exported(document);
  const edited = await editInLibreOffice(Object.values(EDITS).map((steps) => ({ bytes, steps })));
  Object.keys(EDITS).forEach((name, index) => files.set(name, edited[index] ?? new Uint8Array()));
}, 180_000);

const fileOf = (name: keyof typeof EDITS): Uint8Array => files.get(name) ?? new Uint8Array();

async function changesIn(name: keyof typeof EDITS): Promise<readonly OwnChange[]> {
  return diffOwnWorkbook(await readBack(fileOf(name)), document);
}

const placeOf = (change: OwnChange | undefined): string | null =>
  change?.place ? `${change.place.sheet}!${cellAddress(change.place)}` : null;

const rowOf = (rows: readonly BudgetRow[], label: string): BudgetRow | undefined =>
  rows.find((row) => row.label === label);

describe('a workbook edited by hand outside the app', () => {
  test('shows a changed amount with its cell, and nothing else', async () => {
    const changes = await changesIn('amount');
    expect(changes.map(describeOwnChange)).toEqual([
      'Resor och logi 2026: 10\u202f000\u00a0kr → 12\u202f000,50\u00a0kr',
    ]);
    expect(placeOf(changes[0])).toBe('Budget!D9');
    expect(rowOf(applyOwnChanges(document.rows, changes), 'Resor och logi')?.amounts['2026']).toBe(1_200_050);
  });

  test('takes whole kronor typed over an amount with öre for the change it is', async () => {
    const changes = await changesIn('wholeKronor');
    expect(changes).toMatchObject([
      { kind: 'amountChanged', year: 2024, before: { ore: 45_685_230 }, after: { ore: 45_685_200 } },
    ]);
  });

  test('reads amounts typed as text, keeps what is no amount as it was written, and sees an emptied cell', async () => {
    const changes = await changesIn('textAmounts');
    expect(changes).toMatchObject([
      { year: 2024, after: { kind: 'amount', ore: 1_100_000 } },
      { year: 2025, after: { kind: 'rejected', text: 'ca 10 000' } },
      { year: 2026, after: { kind: 'empty' } },
    ]);
  });

  test('finds an inserted row at its place, and the same row when the file is read again', async () => {
    const changes = await changesIn('inserted');
    expect(changes).toMatchObject([
      { kind: 'rowInserted', label: 'Tryck och spridning', row: { amounts: { '2025': 2_500_000 } } },
    ]);
    expect(placeOf(changes[0])).toBe('Budget!A9');
    const rows = applyOwnChanges(document.rows, changes);
    expect(rows.filter((row) => row.section === 'cost').map((row) => row.label)).toEqual([
      'Egen personal',
      'Externa tjänster',
      'Tryck och spridning',
      'Resor och logi',
      'Indirekta kostnader',
    ]);
    expect(diffOwnWorkbook(await readBack(fileOf('inserted')), { budget: document.budget, rows })).toEqual(
      [],
    );
  });

  test('shows a renamed label', async () => {
    const changes = await changesIn('renamed');
    expect(changes).toMatchObject([
      { kind: 'labelRenamed', before: 'Resor och logi', after: 'Resor, logi och möten' },
    ]);
  });

  test('shows a changed category and says when a word is none', async () => {
    const own = await readBack(fileOf('category'));
    const changes = diffOwnWorkbook(own, document);
    expect(changes).toMatchObject([
      { kind: 'categoryChanged', label: 'Resor och logi', after: { category: 'other' } },
    ]);
    expect(own.notes).toMatchObject([{ code: 'unknownKind', text: 'Något annat' }]);
  });

  test('shows a deleted row', async () => {
    const changes = await changesIn('deleted');
    expect(changes).toMatchObject([{ kind: 'rowDeleted', label: 'Resor och logi', place: null }]);
    expect(applyOwnChanges(document.rows, changes).length).toBe(document.rows.length - 1);
  });

  test('shows a moved row, and its figures stay with it', async () => {
    const changes = await changesIn('moved');
    expect(changes.length).toBe(1);
    const labels = applyOwnChanges(document.rows, changes).map((row) => row.label);
    expect(labels.slice(0, 3)).toEqual(['Resor och logi', 'Egen personal', 'Externa tjänster']);
  });

  test('takes the copy of a row for a new row, not for the row it was copied from', async () => {
    const changes = await changesIn('copied');
    expect(changes).toMatchObject([
      { kind: 'rowInserted', label: 'Resor, del två', row: { category: 'travel' } },
    ]);
  });

  test('makes a row entered when a number was typed over its formula, with the figures it shows', async () => {
    const changes = await changesIn('formulaReplaced');
    expect(changes).toMatchObject([
      {
        kind: 'ruleReplaced',
        label: 'Region Örebro län, 1:1-medel',
        amounts: { '2024': 18_618_215, '2025': 40_000_000, '2026': 23_312_643 },
      },
    ]);
    const rows = applyOwnChanges(document.rows, changes);
    expect(calculateBudget(rows, document.budget.years).balance.total).toBe(0);
  });

  test('keeps the rule when a formula was rewritten, and says what the cell shows instead', async () => {
    const own = await readBack(fileOf('formulaRewritten'));
    expect(diffOwnWorkbook(own, document)).toEqual([]);
    expect(own.notes).toContainEqual(
      expect.objectContaining({ code: 'computedDiffers', label: 'Indirekta kostnader', computed: 9_772_071 }),
    );
  });

  test('shows a percentage changed on the sheet of assumptions', async () => {
    const own = await readBack(fileOf('percent'));
    const changes = diffOwnWorkbook(own, document);
    expect(changes).toMatchObject([{ kind: 'percentChanged', before: '21.39', after: '22' }]);
    expect(placeOf(changes[0])).toBe('Antaganden!C6');
    // The sheet followed the new percentage, and its figures are the app's.
    expect(own.notes).toEqual([]);
  });

  test('finds the budget under another sheet name and leaves notes outside the table alone', async () => {
    const own = await readBack(fileOf('outside'));
    expect(own.sheet).toBe('Vår budget');
    expect(diffOwnWorkbook(own, document)).toEqual([]);
    expect(own.notes).toMatchObject([{ code: 'outsideTable', text: 'Egen uträkning' }]);
  });

  test('is anybody\u2019s sheet once its hidden data is gone', async () => {
    expect(readOwnWorkbook(await gridOf(fileOf('noData')))).toBe('notOurs');
  });
});

test('a change that meets another made in the app since is marked, and one already made is left out', async () => {
  const own = await readBack(fileOf('amount'));
  const withTravel = (value: number): readonly BudgetRow[] =>
    document.rows.map((row) =>
      row.id === ('resor-och-logi' as RowId)
        ? { ...row, amounts: { ...row.amounts, '2026': ore(value) } }
        : row,
    );
  expect(diffOwnWorkbook(own, { budget: document.budget, rows: withTravel(700) })).toMatchObject([
    { conflict: 'changedSince', current: { ore: 700 } },
  ]);
  expect(diffOwnWorkbook(own, { budget: document.budget, rows: withTravel(1_200_050) })).toEqual([]);
  const gone = document.rows.filter((row) => row.label !== 'Resor och logi');
  expect(diffOwnWorkbook(own, { budget: document.budget, rows: gone })).toMatchObject([
    { conflict: 'rowGone' },
  ]);
});

test('taking in every change gives the rows as the sheet has them', async () => {
  for (const name of Object.keys(EDITS).filter((one) => one !== 'noData') as (keyof typeof EDITS)[]) {
    const own = await readBack(fileOf(name));
    const changes = diffOwnWorkbook(own, document);
    expect(applyOwnChanges(document.rows, changes), name).toEqual(
      editedRows(own.rows, document.rows, document.budget.id),
    );
  }
});
