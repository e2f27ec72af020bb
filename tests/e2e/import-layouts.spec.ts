import { writeFile } from 'node:fs/promises';
import { ore, type Ore } from '@shared/domain/money/ore';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { formatExact } from '@shared/text/format';
import { COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '@shared/text/sv-budget';
import { describeReadProblem } from '@shared/text/sv-read-problem';
import golden from '@tests/fixtures/golden/pm-budget.json' with { type: 'json' };
import { WRONG_TYPES } from '@tests/fixtures/hostile/wrong-types';
import {
  loadSheetFixtures,
  sheetFixturePath,
  type ExpectedVerdict,
  type FiguresReading,
  type OfficialReading,
  type ProblemReading,
  type SheetFixture,
} from '@tests/fixtures/sheets/manifest';
import { OFFICIAL_TABLE } from './official-table';
import { literal, plain } from './pages/desk';
import type { ImportPage, ReviewedRow } from './pages/import-page';
import { expect, test } from './pages/test';

const fixtures = loadSheetFixtures();
const ofKind = (...kinds: readonly string[]) =>
  fixtures.filter(({ expected }) => kinds.includes(expected.kind));
const official = ofKind('official', 'official-tkr');

const shown = (amount: Ore): string => plain(formatExact(amount));

/** Rows of nothing but zeros may stand beside the table's own. */
const withAmounts = (rows: readonly ReviewedRow[]): readonly ReviewedRow[] =>
  rows.filter(({ amounts }) => amounts.some((amount) => amount !== '' && amount !== '0'));

const PUBLIC = FINANCIER_GROUP_NAMES.public;

/** Costs before financing, for a sheet that has the financing on top. */
const costsFirst = (rows: readonly ReviewedRow[]): readonly ReviewedRow[] => [
  ...rows.filter(({ becomes }) => becomes !== PUBLIC),
  ...rows.filter(({ becomes }) => becomes === PUBLIC),
];

/** The official table's rows: what each becomes, and its amounts as the sheet gives them. */
const officialRows = ({ precision }: OfficialReading) =>
  [
    ...golden.costs.map((row) => ({ ...row, becomes: row.label })),
    ...golden.financing.map((row) => ({ ...row, becomes: PUBLIC })),
  ].map(({ becomes, exactOre, printedKr }) => ({
    becomes,
    amounts:
      precision === 'exact'
        ? exactOre.map((amount) => shown(ore(amount)))
        : printedKr.map((kr) => shown(ore(kr * 100))),
  }));

async function expectOfficial(importPage: ImportPage, expected: OfficialReading): Promise<void> {
  expect(await importPage.years()).toEqual(golden.project.years.map(String));
  const rows = costsFirst(withAmounts(await importPage.rows()));
  expect(rows.map(({ becomes, amounts }) => ({ becomes, amounts }))).toEqual(officialRows(expected));
}

/** Each sum that misses by rounding is called so at its cell; none is called wrong, and one that is right not at all. */
async function expectVerdicts(importPage: ImportPage, verdicts: readonly ExpectedVerdict[]): Promise<void> {
  const sentences = (await importPage.sumRemarks.allTextContents()).map(plain);
  const about = ({ sheet, cell }: ExpectedVerdict) =>
    sentences.filter((sentence) => sentence.includes(`i cell ${cell} i bladet ${sheet} anger`));
  for (const verdict of verdicts) {
    const found = about(verdict);
    if (verdict.verdict === 'equal') expect(found).toEqual([]);
    else
      expect(found.join(' '), verdict.cell).toMatch(
        verdict.verdict === 'rounding' ? /^Avrundning: / : /^Fel: /,
      );
  }
}

function becomesOf({ group, category }: FiguresReading['rows'][number]): string {
  if (group !== undefined) return FINANCIER_GROUP_NAMES[group];
  return category === undefined ? '' : COST_CATEGORY_NAMES[category];
}

async function expectFigures(importPage: ImportPage, expected: FiguresReading): Promise<void> {
  expect(await importPage.years()).toEqual(expected.years.map(String));
  const rows = withAmounts(await importPage.rows());
  expect(rows).toEqual(
    expected.rows.map((row) => ({
      label: row.label,
      becomes: becomesOf(row),
      amounts: row.values
        .map((value) => shown(ore(Math.round(Number(value) * 100))))
        .map((value, index) =>
          rows.find(({ label }) => label === row.label)?.amounts[index] === '' && value === '0' ? '' : value,
        ),
    })),
  );
}

const PROBLEM_WORDS: Readonly<Record<ProblemReading['code'], string>> = {
  ambiguous: 'kan betyda två olika belopp',
  notAnAmount: 'innehåller texten',
  cellError: 'innehåller felet',
  uncached: 'har en formel utan sparat resultat',
  inexact: 'som inte är hela ören',
  sumError: 'Ta reda på vilket belopp som gäller och rätta i bladet.',
};

/** Imports files one after the other in the same window, and leaves each review without a trace. */
async function reviewEach(
  importPage: ImportPage,
  files: readonly SheetFixture[],
  look: (fixture: SheetFixture) => Promise<void>,
): Promise<void> {
  for (const fixture of files) {
    await test.step(fixture.file, async () => {
      await importPage.choose(sheetFixturePath(fixture));
      await expect(importPage.title).toHaveText(`Granska ${fixture.file}`);
      await look(fixture);
      await expectVerdicts(importPage, fixture.sumVerdicts ?? []);
      await importPage.cancel();
    });
  }
}

test.beforeEach(async ({ projectsPage, budgetPage }) => {
  await projectsPage.openExample();
  await budgetPage.press('Importera');
});

for (const madeBy of ['raw-xml', 'libreoffice', 'csv'] as const) {
  const files = official.filter((fixture) => fixture.madeBy === madeBy);
  test(`each of ${String(files.length)} layouts made by ${madeBy} gives the official table’s figures`, async ({
    importPage,
    app,
  }) => {
    await reviewEach(importPage, files, async ({ expected }) => {
      await expectOfficial(importPage, expected as OfficialReading);
    });
    // Looking at them changed nothing.
    await expect(app.undoButton).toBeEnabled();
    await app.undo('skapa projektet Kraftsamling barn och unga');
  });
}

test('sheets with other rows than the official ones give theirs', async ({ importPage }) => {
  const files = ofKind('figures');
  expect(files.length).toBeGreaterThan(3);
  await reviewEach(importPage, files, async ({ expected }) => {
    await expectFigures(importPage, expected as FiguresReading);
  });
});

test('a cell that is wrong is named with what to do, and so is a sum two kronor off', async ({
  importPage,
  app,
}) => {
  const files = ofKind('problem');
  expect(files.length).toBeGreaterThan(8);
  await reviewEach(importPage, files, async ({ expected }) => {
    const { sheet, cell, code } = expected as ProblemReading;
    const place = new RegExp(`cell ${cell} i bladet ${literal(sheet)}.*${literal(PROBLEM_WORDS[code])}`, 'i');
    await expect(app.content.getByRole('listitem').filter({ hasText: place }).first()).toBeVisible();
  });
});

test('a file of another kind is refused with its own sentence', async ({ importPage }, info) => {
  for (const { fileName, expected, bytes } of WRONG_TYPES) {
    if (typeof expected !== 'string') continue;
    await test.step(fileName, async () => {
      const file = info.outputPath(fileName);
      await writeFile(file, bytes());
      await importPage.choose(file);
      await expect(importPage.problem).toContainText(
        plain(describeReadProblem({ code: expected } as ReadProblem)),
      );
    });
  }
});

const ACCEPTED = [
  'pm-plain.xlsx',
  'pm-formulas-libreoffice.xlsx',
  'agency-form-excel.xlsx',
  'csv-utf8-bom.csv',
  'sheet-per-year-libreoffice.xlsx',
];

test('an accepted sheet becomes a version that prints the official table, and one undo takes it back', async ({
  app,
  importPage,
  budgetPage,
}) => {
  for (const fileName of ACCEPTED) {
    const fixture = official.find(({ file }) => file === fileName);
    if (!fixture) throw new Error(`${fileName} is not among the fixtures.`);
    await test.step(fileName, async () => {
      await importPage.choose(sheetFixturePath(fixture));
      await importPage.accept();
      await expect(app.message).toContainText(`Importerade ${fileName}. Ångra tar tillbaka allt.`);
      await expect(budgetPage.version).toContainText(/^2\. /);
      const printed = async () => {
        const figures = (await budgetPage.printedFigures()).map((line) => line.figures);
        // A form's own empty rows stand beside the official ones.
        return figures.filter((line) => line.some((figure) => figure !== '0'));
      };
      await expect.poll(printed).toEqual(OFFICIAL_TABLE.map(({ figures }) => figures));
      await app.undo('importera');
      await expect(budgetPage.version).toContainText(/^1\. Budget enligt projektbeskrivningen/);
      expect(await budgetPage.printedFigures()).toEqual(OFFICIAL_TABLE);
      await budgetPage.press('Importera');
    });
  }
});
