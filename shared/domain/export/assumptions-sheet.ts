import { budgetText, describeRule, NOTICE_NAMES } from '../../text/sv-budget';
import { exportText } from '../../text/sv-export';
import { inTableOrder, NOTICE_KINDS, type BudgetRow, type FinancierNotice } from '../budget/budget';
import type { BudgetFigures } from '../budget/calculate-budget';
import { capReachedAt, uncappedGrant } from '../grant/grant';
import type { IsoDate, RowId } from '../ids';
import { sumOre, type Ore } from '../money/ore';
import type { Percent } from '../money/percent';
import type { BudgetDocument } from './budget-document';
import type {
  CellContent,
  ExportCell,
  ExportColumn,
  ExportRow,
  ExportSheet,
  StyleRole,
} from './export-sheet';
import { ASSUMPTIONS_MARK, rowMark } from './row-marks';
import { percentFormula } from './sheet-formulas';
import { sheetText } from './sheet-text';

/** Columns of this sheet, from 0: name, words, value, date, then the years of the notices. */
const NAME = 0;
const WORDS = 1;
const VALUE = 2;
const DATE = 3;
const FIRST_YEAR = 4;

/** Title, blank, heading, help, heads: then the first rule. */
const FIRST_RULE = 5;

export const assumptionsMarkColumn = (years: number): number => FIRST_YEAR + years + 1;
export const ASSUMPTIONS_PERCENT_COLUMN = VALUE;

const hasPercent = (row: BudgetRow): boolean => row.rule.kind === 'rate' || row.rule.kind === 'share';

const computedRows = (rows: readonly BudgetRow[]): BudgetRow[] =>
  inTableOrder(rows).filter((row) => row.rule.kind !== 'entered');

/** The cell that holds each rate's or share's percentage, as other sheets refer to it. */
export function percentCellsOf(rows: readonly BudgetRow[]): ReadonlyMap<RowId, string> {
  const cells = new Map<RowId, string>();
  computedRows(rows).forEach((row, index) => {
    if (hasPercent(row))
      cells.set(row.id, `${exportText.assumptionsSheet}!$C$${String(FIRST_RULE + index + 1)}`);
  });
  return cells;
}

const textContent = (value: string): CellContent | null =>
  value === '' ? null : { type: 'text', text: sheetText(value) };
const amount = (value: Ore): CellContent => ({ type: 'amount', ore: value });
const percentage = (value: Percent): CellContent => ({ type: 'percent', percent: value });

const cell = (
  column: number,
  role: StyleRole,
  content: CellContent | null,
  formula?: string,
): ExportCell => ({ column, role, content, formula });
const words = (column: number, value: string, role: StyleRole = 'label'): ExportCell =>
  cell(column, role, textContent(value));
const row = (...cells: ExportCell[]): ExportRow => ({ cells });
const BLANK = row();

const heading = (value: string): ExportRow =>
  row(
    words(NAME, value, 'section'),
    cell(WORDS, 'section', null),
    cell(VALUE, 'section', null),
    cell(DATE, 'section', null),
  );

function ruleRows({ rows, budget }: BudgetDocument): ExportRow[] {
  const { ruleColumns } = exportText;
  const computed = computedRows(rows).map((one) => {
    const percent =
      one.rule.kind === 'rate' || one.rule.kind === 'share' ? percentage(one.rule.percent) : null;
    return row(
      words(NAME, one.label),
      words(WORDS, describeRule(one.rule, rows), 'wrapped'),
      cell(VALUE, percent ? 'percentInput' : 'label', percent),
      words(assumptionsMarkColumn(budget.years.length), rowMark(one.id), 'hidden'),
    );
  });
  return [
    heading(exportText.rulesHead),
    row(words(NAME, computed.length === 0 ? exportText.noRules : exportText.rulesHelp, 'meta')),
    row(
      words(NAME, ruleColumns.row, 'head'),
      words(WORDS, ruleColumns.rule, 'head'),
      words(VALUE, ruleColumns.percent, 'headFigure'),
      words(assumptionsMarkColumn(budget.years.length), ASSUMPTIONS_MARK, 'hidden'),
    ),
    ...computed,
    BLANK,
  ];
}

function decisionRows(
  { project: { decision } }: BudgetDocument,
  figures: BudgetFigures,
  firstRow: number,
): ExportRow[] {
  if (!decision)
    return [heading(exportText.decisionHead), row(words(NAME, exportText.noDecision, 'meta')), BLANK];
  const names = exportText.decision;
  const said = (name: string, value: string): ExportRow =>
    row(words(NAME, name), words(WORDS, value, 'wrapped'));
  const valued = (name: string, role: StyleRole, content: CellContent, formula?: string): ExportRow =>
    row(words(NAME, name), cell(VALUE, role, content, formula));
  const dated = (name: string, date: IsoDate | null): ExportRow =>
    date === null ? said(name, '–') : valued(name, 'date', { type: 'date', date });
  const reachedAt = capReachedAt(decision);
  // The heading and the four facts before it put the share in the sixth row of this part.
  const share = `C${String(firstRow + 6)}`;
  const cap = `C${String(firstRow + 7)}`;
  const booked = figures.bookedCosts.total;
  return [
    heading(exportText.decisionHead),
    said(names.financier, decision.financier),
    said(names.grantName, decision.grantName),
    said(names.diaryNumber, decision.diaryNumber),
    dated(names.decidedOn, decision.decidedOn),
    valued(names.grantShare, 'percentInput', percentage(decision.grantShare)),
    valued(names.grantCap, 'amount', amount(decision.grantCap)),
    valued(
      names.uncapped,
      'computed',
      amount(uncappedGrant(decision, booked)),
      percentFormula(share, decision.grantShare, Math.abs(booked))('kraft_kostnader_totalt'),
    ),
    ...(reachedAt === undefined
      ? []
      : [valued(names.capReachedAt, 'computed', amount(reachedAt), `ROUNDUP(ROUND(${cap}/${share},6),2)`)]),
    dated(names.earliestStart, decision.earliestStart),
    dated(names.latestEnd, decision.latestEnd),
    ...(decision.pilotReservePerYear === null
      ? []
      : [valued(names.pilotReserve, 'amount', amount(decision.pilotReservePerYear))]),
    said(names.claims, decision.roundsClaimsDown ? names.claimsRoundedDown : names.claimsExact),
    ...decision.conditions.map((condition) => said(names.condition, condition)),
    BLANK,
  ];
}

function noticeRow(notice: FinancierNotice, label: string, years: readonly number[]): ExportRow {
  const given = years.flatMap((year, index) => {
    const value = notice.amounts[String(year)];
    return value === undefined ? [] : [cell(FIRST_YEAR + index, 'amount', amount(value))];
  });
  const total = sumOre(Object.values(notice.amounts));
  return row(
    words(NAME, label),
    words(WORDS, notice.source, 'wrapped'),
    words(VALUE, NOTICE_NAMES[notice.kind]),
    cell(DATE, 'date', { type: 'date', date: notice.date }),
    ...given,
    cell(FIRST_YEAR + years.length, 'amount', amount(total)),
  );
}

function noticeRows({ notices, rows, budget: { years } }: BudgetDocument): ExportRow[] {
  if (notices.length === 0)
    return [heading(exportText.noticesHead), row(words(NAME, exportText.noNotices, 'meta')), BLANK];
  const { noticeColumns } = exportText;
  const labels = new Map(rows.map((one) => [one.id, one.label]));
  const order = inTableOrder(rows).map((one) => one.id);
  const sorted = [...notices].sort(
    (a, b) =>
      order.indexOf(a.rowId) - order.indexOf(b.rowId) ||
      NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind) ||
      (a.date < b.date ? -1 : 1),
  );
  return [
    heading(exportText.noticesHead),
    row(
      words(NAME, noticeColumns.row, 'head'),
      words(WORDS, noticeColumns.source, 'head'),
      words(VALUE, noticeColumns.kind, 'head'),
      words(DATE, noticeColumns.date, 'head'),
      ...years.map((year, index) => cell(FIRST_YEAR + index, 'headFigure', { type: 'number', value: year })),
      words(FIRST_YEAR + years.length, budgetText.total, 'headFigure'),
    ),
    ...sorted.map((notice) => noticeRow(notice, labels.get(notice.rowId) ?? '', years)),
    BLANK,
  ];
}

function noteRows({ rows }: BudgetDocument): ExportRow[] {
  const { noteColumns, labelCell } = exportText;
  const notes = inTableOrder(rows).flatMap((one) =>
    Object.entries(one.notes).map(([key, note]) =>
      row(
        words(NAME, one.label),
        words(WORDS, note, 'wrapped'),
        words(VALUE, key === 'label' ? labelCell : key),
      ),
    ),
  );
  if (notes.length === 0)
    return [heading(exportText.notesHead), row(words(NAME, exportText.noNotes, 'meta')), BLANK];
  const head = row(
    words(NAME, noteColumns.row, 'head'),
    words(WORDS, noteColumns.note, 'head'),
    words(VALUE, noteColumns.cell, 'head'),
  );
  return [heading(exportText.notesHead), head, ...notes, BLANK];
}

function columns(years: number): ExportColumn[] {
  const figures = Array.from({ length: years + 1 }, () => ({ width: 14 }));
  return [
    { width: 62 },
    { width: 64 },
    { width: 16 },
    { width: 12 },
    ...figures,
    { width: 10, hidden: true },
  ];
}

/** What the figures rest on, in words: rules with their percentages, the decision, rounding, notices and notes. */
export function assumptionsSheet(document: BudgetDocument, figures: BudgetFigures): ExportSheet {
  const { project, budget } = document;
  const title: ExportRow = { cells: [words(NAME, exportText.assumptionsTitle, 'title')], height: 24 };
  const rules = [title, BLANK, ...ruleRows(document)];
  const rows = [
    ...rules,
    ...decisionRows(document, figures, rules.length),
    ...noticeRows(document),
    ...noteRows(document),
    heading(exportText.roundingHead),
    ...exportText.rounding.map((line) => row(words(WORDS, line, 'wrapped'))),
    ...(project.note === ''
      ? []
      : [BLANK, heading(exportText.projectNoteHead), row(words(WORDS, project.note, 'wrapped'))]),
  ];
  return {
    name: exportText.assumptionsSheet,
    hidden: false,
    columns: columns(budget.years.length),
    rows,
    headRow: null,
    names: [],
  };
}
