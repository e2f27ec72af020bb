import { expect, test } from 'vitest';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '../ids';
import { ore } from '../money/ore';
import { budgetCsv } from './budget-csv';
import { exportFileName } from './budget-document';
import { budgetHtmlTable, budgetPlainText } from './budget-table';

const example = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: 'b' as BudgetId },
  '2026-01-05T10:00:00.000Z' as UtcTime,
);

const withLabel = (label: string) => ({
  ...example,
  rows: example.rows.map((row, index) => (index === 2 ? { ...row, label } : row)),
});

test('the CSV says what the official table says, in whole kronor', () => {
  expect(budgetCsv(example, 'kronor').split('\r\n')).toEqual([
    '\ufeffBelopp i kronor;Kostnadsslag eller finansiär;2024;2025;2026;Totalt',
    'Kostnader;;;;;',
    'Egen personal;Egen personal;456852;989804;554884;2001541',
    'Externa tjänster;Externa tjänster;110000;170000;161087;441087',
    'Resor och logi;Resor och logi;10000;10000;10000;30000',
    'Indirekta kostnader;Indirekta kostnader;97721;211719;118690;428130',
    'Summa bokförda kostnader;;674573;1381523;844661;2900757',
    'Finansiering;;;;;',
    'Offentlig finansiär;;;;;',
    'Region Örebro län, Egna medel – aktivitetsmedel barn och unga;Offentlig;488391;1000223;611535;2100148',
    'Region Örebro län, 1:1-medel;Offentlig;186182;381300;233126;800609',
    'Summa finansiering;;674573;1381523;844661;2900757',
    'Differens (finansiering − kostnader);;0;0;0;0',
    '',
  ]);
});

test('the CSV holds öre after a decimal comma when öre are shown', () => {
  expect(budgetCsv(example, 'ore')).toContain(
    'Egen personal;Egen personal;456852,30;989804,30;554884,40;2001541,00\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+46', "'+46"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['a;b "c"', '"a;b ""c"""'],
  ['två\nrader', '"två\nrader"'],
])('the label %j becomes the harmless field %j', (label, field) => {
  expect(budgetCsv(withLabel(label), 'kronor')).toContain(`\r\n${field};Resor och logi;10000`);
});

test('a negative amount stays a number, and a rejected entry stays text', () => {
  const rows = example.rows.map((row, index) =>
    index === 2
      ? { ...row, amounts: { '2024': ore(-150), '2025': ore(-5) }, rejected: { '2026': '=A1' } }
      : row,
  );
  expect(budgetCsv({ ...example, rows }, 'ore')).toContain(
    "Resor och logi;Resor och logi;-1,50;-0,05;'=A1;-1,55",
  );
  expect(budgetCsv({ ...example, rows }, 'kronor')).toContain("Resor och logi;Resor och logi;-2;0;'=A1;-2");
});

test('the table for Word has heads for rows and columns, figures as shown, and nothing that is markup in a label', () => {
  const html = budgetHtmlTable(withLabel('<img src=x onerror="a">&'), 'kronor');
  expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;');
  expect(html).not.toContain('<img');
  expect(html).toContain('<th scope="col"');
  expect(html).toMatch(/<th scope="row"[^>]*>Summa finansiering<\/th>/);
  expect(html).toMatch(/text-align:right[^>]*>2\u202f900\u202f757<\/td>/);
  expect(html.match(/<td/g)?.length).toBe(36);
});

test('the plain text has one line a row and tabs between columns, also when a label holds tabs and line breaks', () => {
  const lines = budgetPlainText(withLabel('Resor\toch\nlogi'), 'kronor').split('\r\n');
  expect(lines[4]).toBe('Resor och logi\t10 000\t10 000\t10 000\t30 000');
});

test.each([
  ['Kraftsamling', 'Kraftsamling budget v1 2026-01-05.xlsx'],
  ['a/b\\c:d*?"<>|', 'a b c d budget v1 2026-01-05.xlsx'],
  ['..', 'Projekt budget v1 2026-01-05.xlsx'],
  ['', 'Projekt budget v1 2026-01-05.xlsx'],
])('the project %j gives the file name %j', (name, file) => {
  const project = { ...example.project, name };
  expect(exportFileName({ project, budget: example.budget, exportedOn: '2026-01-05' as never }, 'xlsx')).toBe(
    file,
  );
});
