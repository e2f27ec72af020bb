import { soughtInWords } from '../../text/sv-field-values';
import { formatClock, formatDay, formatPercent } from '../../text/format';
import { COST_CATEGORY_NAMES, describeRule, NOTICE_NAMES, SECTION_NAMES } from '../../text/sv-budget';
import { STATUS_NAMES } from '../../text/sv-budget-status';
import { everythingText } from '../../text/sv-everything';
import type { Budget, BudgetRow, FinancierNotice } from '../budget/budget';
import type { IsoDate, UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import type { Contact } from '../people/contact';
import { limitsOf } from '../project/decision-limits';
import type { Project, ProjectFact } from '../project/project';
import { kindWord } from './budget-sheet';
import type { CellContent, StyleRole } from './export-sheet';
import { sheetText } from './sheet-text';

/** A column of a plain sheet: its head, how wide and what stands in it for a record. */
export interface PlainColumn<T> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly role: StyleRole;
  readonly content: (record: T) => CellContent | null;
}

const { columns: heads } = everythingText;

export const textContent = (value: string): CellContent | null =>
  value === '' ? null : { type: 'text', text: sheetText(value) };

export const words = <T>(head: string, width: number, of: (record: T) => string): PlainColumn<T> => ({
  head,
  width,
  role: 'wrapped',
  content: (record) => textContent(of(record)),
});

export const number = <T>(head: string, of: (record: T) => number | null): PlainColumn<T> => ({
  head,
  width: 10,
  role: 'wrapped',
  content: (record) => {
    const value = of(record);
    return value === null ? null : { type: 'number', value };
  },
});

export const date = <T>(head: string, of: (record: T) => IsoDate | null): PlainColumn<T> => ({
  head,
  width: 12,
  role: 'date',
  content: (record) => {
    const value = of(record);
    return value === null ? null : { type: 'date', date: value };
  },
});

const moment = (time: UtcTime | null): string =>
  time === null ? '' : `${formatDay(time)} ${formatClock(time)}`;

export const time = <T>(head: string, of: (record: T) => UtcTime | null): PlainColumn<T> =>
  words(head, 17, (record) => moment(of(record)));

/** Kronor with both decimals; an amount that is not there is an empty cell. */
export const amount = <T>(head: string, of: (record: T) => Ore | null | undefined): PlainColumn<T> => ({
  head,
  width: 16,
  role: 'exactAmount',
  content: (record) => {
    const value = of(record);
    return value === null || value === undefined ? null : { type: 'amount', ore: value };
  },
});

/** One column a year, so that the sheet can be summed and turned as it is. */
const yearColumns = <T extends { readonly amounts: Readonly<Record<string, Ore>> }>(
  years: readonly string[],
): readonly PlainColumn<T>[] => years.map((year) => amount<T>(year, (record) => record.amounts[year]));

const listed = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([key, text]) => everythingText.keyed(key === 'label' ? everythingText.labelNote : key, text))
    .join('\n');

export const projectColumns: readonly PlainColumn<Project>[] = [
  words(heads.name, 40, (project) => project.name),
  words(heads.diaryNumber, 16, (project) => project.diaryNumber),
  date(heads.start, (project) => project.start),
  date(heads.end, (project) => project.end),
  words(heads.financier, 36, ({ decision }) => decision?.financier ?? ''),
  words(heads.grantName, 16, ({ decision }) => decision?.grantName ?? ''),
  date(heads.decidedOn, ({ decision }) => decision?.decidedOn ?? null),
  words(heads.decisionDiary, 16, ({ decision }) => decision?.diaryNumber ?? ''),
  words(heads.grantShare, 10, ({ decision }) => (decision ? formatPercent(decision.grantShare) : '')),
  amount(heads.grantCap, ({ decision }) => decision?.grantCap),
  date(heads.earliestStart, ({ decision }) => decision?.earliestStart ?? null),
  date(heads.latestEnd, ({ decision }) => decision?.latestEnd ?? null),
  amount(heads.pilotReserve, ({ decision }) => decision?.pilotReservePerYear),
  words(heads.conditions, 50, ({ decision }) => decision?.conditions.join('\n') ?? ''),
  words(heads.roundsClaims, 20, ({ decision }) =>
    decision === null
      ? ''
      : decision.roundsClaimsDown
        ? everythingText.claimsRoundedDown
        : everythingText.claimsExact,
  ),
  words(heads.applied, 30, ({ decision }) => soughtInWords(decision?.applied)),
  words(heads.proposed, 30, ({ decision }) => soughtInWords(decision?.proposed)),
  number(heads.claimEvery, ({ decision }) => decision && limitsOf(decision).claimEveryMonths),
  number(heads.finalReport, ({ decision }) => decision && limitsOf(decision).finalReportMonths),
  words(heads.note, 50, (project) => project.note),
  time(heads.createdAt, (project) => project.createdAt),
  time(heads.archivedAt, (project) => project.archivedAt),
  words(heads.id, 38, (project) => project.id),
];

/** One passage about a project. */
export type OwnedFact = ProjectFact & { readonly project: string };

export const factColumns: readonly PlainColumn<OwnedFact>[] = [
  words(heads.project, 40, (fact) => fact.project),
  words(heads.heading, 30, (fact) => fact.heading),
  words(heads.text, 100, (fact) => fact.text),
];

/** A version with the names of what it belongs to. */
export interface OwnedBudget {
  readonly budget: Budget;
  readonly project: string;
  readonly basedOn: number | null;
}

export const budgetColumns: readonly PlainColumn<OwnedBudget>[] = [
  words(heads.project, 40, ({ project }) => project),
  number(heads.version, ({ budget }) => budget.version),
  words(heads.name, 30, ({ budget }) => budget.name),
  words(heads.status, 12, ({ budget }) => STATUS_NAMES[budget.status]),
  words(heads.years, 18, ({ budget }) => budget.years.join(', ')),
  number(heads.basedOn, ({ basedOn }) => basedOn),
  time(heads.createdAt, ({ budget }) => budget.createdAt),
  words(heads.id, 38, ({ budget }) => budget.id),
  words(heads.projectId, 38, ({ budget }) => budget.projectId),
];

/** A row with the names of what it belongs to, and the rows round it that its rule may name. */
export interface OwnedRow {
  readonly row: BudgetRow;
  readonly amounts: BudgetRow['amounts'];
  readonly project: string;
  readonly version: number | null;
  readonly siblings: readonly BudgetRow[];
}

const PERCENT_HEAD = heads.percent;

export const rowColumns = (years: readonly string[]): readonly PlainColumn<OwnedRow>[] => [
  words(heads.project, 40, ({ project }) => project),
  number(heads.version, ({ version }) => version),
  words(heads.section, 24, ({ row }) => SECTION_NAMES[row.section]),
  number(heads.position, ({ row }) => row.position + 1),
  words(heads.label, 48, ({ row }) => row.label),
  words(heads.kind, 30, ({ row }) =>
    row.section === 'cost' ? COST_CATEGORY_NAMES[row.category] : kindWord(row),
  ),
  words(heads.isGrant, 12, ({ row }) =>
    row.section === 'financing' && row.isGrant ? everythingText.yes : '',
  ),
  words(heads.rule, 34, ({ row, siblings }) => describeRule(row.rule, siblings)),
  {
    head: PERCENT_HEAD,
    width: 10,
    role: 'percentInput',
    content: ({ row: { rule } }) => ('percent' in rule ? { type: 'percent', percent: rule.percent } : null),
  },
  ...yearColumns<OwnedRow>(years),
  words(heads.rejected, 24, ({ row }) => listed(row.rejected)),
  words(heads.notes, 40, ({ row }) => listed(row.notes)),
  words(heads.rowId, 38, ({ row }) => row.id),
  words(heads.budgetId, 38, ({ row }) => row.budgetId),
];

/** A notice with the names of what it belongs to. */
export type OwnedNotice = FinancierNotice & { readonly project: string; readonly label: string };

export const noticeColumns = (years: readonly string[]): readonly PlainColumn<OwnedNotice>[] => [
  words(heads.project, 40, (notice) => notice.project),
  words(heads.row, 48, (notice) => notice.label),
  words(heads.noticeKind, 14, (notice) => NOTICE_NAMES[notice.kind]),
  date(heads.date, (notice) => notice.date),
  ...yearColumns<OwnedNotice>(years),
  words(heads.source, 40, (notice) => notice.source),
  words(heads.id, 38, (notice) => notice.id),
];

export const contactColumns: readonly PlainColumn<Contact>[] = [
  words(heads.name, 30, (contact) => contact.name),
  words(heads.role, 24, (contact) => contact.role),
  words(heads.organisation, 30, (contact) => contact.organisation),
  words(heads.email, 30, (contact) => contact.email),
  words(heads.phone, 18, (contact) => contact.phone),
  time(heads.erasedAt, (contact) => contact.erasedAt),
  words(heads.id, 38, (contact) => contact.id),
];

/** Where a column stands, from 0, by its head. */
export const columnAt = <T>(columns: readonly PlainColumn<T>[], head: string): number =>
  columns.findIndex((column) => column.head === head);
