import type { BudgetRow, FinancierNotice, RowRule } from '../domain/budget/budget';
import type { RecordChange, TableName } from '../domain/command/workspace';
import type { CellContent, FieldDifference } from '../domain/journal/field-differences';
import type { Ore } from '../domain/money/ore';
import type { Percent } from '../domain/money/percent';
import type { Budget } from '../domain/budget/budget';
import type { Contact } from '../domain/people/contact';
import type { FundingDecision, Project, ProjectFact, SoughtAmount } from '../domain/project/project';
import { isTrackedTable, type Tracked } from '../domain/tracking/tracked';
import { formatList, formatPercent, inKronor } from './format';
import {
  COST_CATEGORY_NAMES,
  describeRule,
  FINANCIER_GROUP_NAMES,
  NOTICE_NAMES,
  SECTION_NAMES,
} from './sv-budget';
import { STATUS_NAMES } from './sv-budget-status';
import { describeVersion } from './sv-compare';
import { recordOf, rowLabelAnywhere, type ChangeNames } from './sv-record-names';
import { workFieldInWords, workRecordInWords } from './sv-work-records';
import { EMPTY, plainInWords } from './sv-work-values';

const GONE = 'finns inte';

/** The rows of a rule, by the names they have in the same version. */
export function ruleInWords(rule: RowRule, budgetId: string, names: ChangeNames): string {
  if (rule.kind === 'entered') return 'Inmatad';
  const bases = rule.kind === 'rate' ? rule.of : [];
  const rows = bases.flatMap((id) => recordOf(names, 'budgetRows', `${budgetId}/${id}`) ?? []);
  return describeRule(rule, rows);
}

/** "120 000 kr", "”ca 5”", "tom" */
export const cellInWords = ({ ore, text }: CellContent): string =>
  text !== null ? `”${text}”` : ore === null ? EMPTY : inKronor(ore);

const amountsInWords = (amounts: Readonly<Record<string, Ore>>): string =>
  formatList(Object.entries(amounts).map(([year, ore]) => `${inKronor(ore)} ${year}`));

/** A field's name in words; names that are not here are never edited by hand. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  name: 'namn',
  label: 'benämning',
  rule: 'regel',
  category: 'kostnadsslag',
  group: 'finansiär',
  section: 'del av tabellen',
  isGrant: 'är bidraget enligt beslutet',
  position: 'plats',
  status: 'status',
  version: 'versionsnummer',
  years: 'år',
  basedOn: 'bygger på',
  diaryNumber: 'diarienummer',
  start: 'start',
  end: 'slut',
  note: 'anteckning',
  facts: 'uppgifter om projektet',
  decision: 'finansieringsbeslut',
  createdAt: 'skapad',
  archivedAt: 'arkiverad',
  'decision.financier': 'finansiär',
  'decision.grantName': 'medlens namn',
  'decision.decidedOn': 'beslutsdatum',
  'decision.diaryNumber': 'beslutets diarienummer',
  'decision.grantShare': 'andel av kostnaderna',
  'decision.grantCap': 'högsta belopp',
  'decision.earliestStart': 'beslutets första dag',
  'decision.latestEnd': 'beslutets sista dag',
  'decision.pilotReservePerYear': 'avsatt till piloter per år',
  'decision.conditions': 'villkor',
  'decision.roundsClaimsDown': 'rekvireras i hela kronor',
  'decision.applied': 'sökt belopp',
  'decision.proposed': 'föreslaget belopp',
  'decision.claimEveryMonths': 'månader mellan rekvisitioner',
  'decision.finalReportMonths': 'månader till slutrapport',
  kind: 'slag',
  date: 'datum',
  source: 'källa',
  rowId: 'rad',
  projectId: 'projekt',
  financier: 'finansiär',
  savedAt: 'sparad',
  targets: 'radernas platser',
  unit: 'enhet',
  decimalSign: 'decimaltecken',
  role: 'roll',
  organisation: 'organisation',
  email: 'e-post',
  phone: 'telefon',
  erasedAt: 'raderad',
};

const factsInWords = (facts: readonly ProjectFact[]): string =>
  facts.map(({ heading, text }) => `${heading}: ${text}`).join(' · ') || EMPTY;

/** One side of a difference in a field. */
export function fieldInWords(
  value: unknown,
  { field, part }: Pick<FieldDifference, 'field' | 'part'>,
  change: RecordChange,
  names: ChangeNames,
): string {
  if (value === null) return EMPTY;
  if (isTrackedTable(change.table)) return workFieldInWords(change.table, { field, part }, value, names);
  const row = (change.after ?? change.before) as Partial<BudgetRow>;
  switch (field) {
    case 'cell':
      return cellInWords(value as CellContent);
    case 'rule':
      return ruleInWords(value as RowRule, row.budgetId ?? '', names);
    case 'category':
      return COST_CATEGORY_NAMES[value as keyof typeof COST_CATEGORY_NAMES];
    case 'group':
      return FINANCIER_GROUP_NAMES[value as keyof typeof FINANCIER_GROUP_NAMES];
    case 'section':
      return SECTION_NAMES[value as keyof typeof SECTION_NAMES];
    case 'status':
      return STATUS_NAMES[value as keyof typeof STATUS_NAMES];
    case 'kind':
      return NOTICE_NAMES[value as keyof typeof NOTICE_NAMES];
    case 'position':
      return String((value as number) + 1);
    case 'basedOn': {
      const budget = recordOf(names, 'budgets', value as string);
      return budget ? describeVersion(budget) : 'en borttagen version';
    }
    case 'rowId':
      return rowLabelAnywhere(value as string, names);
    case 'projectId':
      return recordOf(names, 'projects', value as string)?.name ?? 'ett borttaget projekt';
    case 'facts':
      return factsInWords(value as readonly ProjectFact[]);
    case 'decision':
      return decisionInWords(value as FundingDecision);
    case 'decision.grantShare':
      return formatPercent(value as Percent);
    case 'decision.grantCap':
    case 'decision.pilotReservePerYear':
      return inKronor(value as Ore);
    case 'decision.applied':
    case 'decision.proposed':
      return soughtInWords(value as SoughtAmount) || EMPTY;
    default:
      return plainInWords(value);
  }
}

/** "800 609 kr, 2023-11-30, Ansökan 23RS10970": what is known of it. */
export const soughtInWords = (sought: SoughtAmount | undefined): string =>
  sought === undefined
    ? ''
    : [sought.amount === null ? '' : inKronor(sought.amount), sought.date ?? '', sought.source]
        .filter((part) => part !== '')
        .join(', ');

const decisionInWords = ({ financier, grantName, grantShare, grantCap }: FundingDecision): string =>
  `${financier}: ${formatPercent(grantShare)}, högst ${inKronor(grantCap)} av ${grantName}`;

/** The whole record in a line: what a new one holds, what a removed one held. */
export function recordInWords(table: TableName, record: unknown, names: ChangeNames): string {
  if (record === null) return GONE;
  switch (table) {
    case 'projects': {
      const { start, end } = record as Project;
      return `${start} – ${end}`;
    }
    case 'budgets':
      return describeVersion(record as Budget);
    case 'budgetRows': {
      const { rule, budgetId, amounts, rejected } = record as BudgetRow;
      if (rule.kind !== 'entered') return ruleInWords(rule, budgetId, names);
      const texts = Object.entries(rejected).map(([year, text]) => `”${text}” ${year}`);
      return [amountsInWords(amounts), ...texts].filter((part) => part !== '').join(', ') || 'utan belopp';
    }
    case 'notices': {
      const { date, amounts } = record as FinancierNotice;
      return [date, amountsInWords(amounts)].filter((part) => part !== '').join(': ');
    }
    case 'layouts':
      return 'finns';
    case 'contacts': {
      const { role, organisation } = record as Contact;
      return [role, organisation].filter((part) => part !== '').join(', ') || 'finns';
    }
    default:
      return workRecordInWords({ table, record } as Tracked, names) || 'finns';
  }
}
