import type { BudgetId, IsoDate, NoticeId, ProjectId, RowId, UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import type { Percent } from '../money/percent';

/** The standard kostnadsslag; every cost row has a free label plus one of these. */
export const COST_CATEGORIES = [
  'staff',
  'externalServices',
  'travel',
  'investments',
  'indirect',
  'other',
  'projectIncome',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** Bidrag i annat än pengar: outside booked costs, never in the grant base. */
export const IN_KIND_CATEGORIES = ['inKindPublic', 'inKindPrivate'] as const;
export type InKindCategory = (typeof IN_KIND_CATEGORIES)[number];

export const FINANCIER_GROUPS = ['public', 'private'] as const;
export type FinancierGroup = (typeof FINANCIER_GROUPS)[number];

/** The parts of the table from top to bottom. In-kind stands apart from the two that must balance. */
export const SECTIONS = ['cost', 'financing', 'inKind'] as const;
export type Section = (typeof SECTIONS)[number];

export const BUDGET_STATUSES = ['draft', 'submitted', 'approved', 'superseded'] as const;
export type BudgetStatus = (typeof BUDGET_STATUSES)[number];

/** One version of a project's budget. */
export interface Budget {
  readonly id: BudgetId;
  readonly projectId: ProjectId;
  /** 1, 2, 3 … within the project. */
  readonly version: number;
  readonly name: string;
  readonly status: BudgetStatus;
  /** Ascending calendar years; the table's columns. */
  readonly years: readonly number[];
  readonly createdAt: UtcTime;
  readonly basedOn: BudgetId | null;
}

/** How a row's figures come about; which rules a section allows is said by `rulesFor`. */
export type RowRule =
  | { readonly kind: 'entered' }
  /** percent × the sum of the named cost rows, per year. */
  | { readonly kind: 'rate'; readonly percent: Percent; readonly of: readonly RowId[] }
  /** percent × booked costs, per year. */
  | { readonly kind: 'share'; readonly percent: Percent }
  /** booked costs − all other financing, per year. */
  | { readonly kind: 'remainder' };

interface RowBase {
  readonly id: RowId;
  readonly budgetId: BudgetId;
  /** 0, 1, 2 … within the section (within the group for financing). */
  readonly position: number;
  readonly label: string;
  readonly rule: RowRule;
  /** Year → öre, of an entered row; a missing year is an empty cell and counts as 0. */
  readonly amounts: Readonly<Record<string, Ore>>;
  /** Year → what was typed there and is no amount; it stays in the cell until mended and counts as 0. */
  readonly rejected: Readonly<Record<string, string>>;
  /** Year, or "label" → a note on that cell. */
  readonly notes: Readonly<Record<string, string>>;
}

export interface CostRow extends RowBase {
  readonly section: 'cost';
  readonly category: CostCategory;
}
export interface InKindRow extends RowBase {
  readonly section: 'inKind';
  readonly category: InKindCategory;
}
export interface FinancingRow extends RowBase {
  readonly section: 'financing';
  readonly group: FinancierGroup;
  /** This row is the money that the project's funding decision grants. */
  readonly isGrant: boolean;
}
export type BudgetRow = CostRow | InKindRow | FinancingRow;

/** Finansiärens besked: three different amounts that are all kept. */
export const NOTICE_KINDS = ['applied', 'proposed', 'granted'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a financier was asked for, proposed or granted for one financing row, and where that is written. */
export interface FinancierNotice {
  readonly id: NoticeId;
  readonly projectId: ProjectId;
  readonly rowId: RowId;
  readonly kind: NoticeKind;
  readonly date: IsoDate;
  /** Where it stands: "Beslut 23RS10970" or "budget.xlsx, Blad1!C14:E14". */
  readonly source: string;
  readonly amounts: Readonly<Record<string, Ore>>;
}

const RULES: Record<Section, readonly RowRule['kind'][]> = {
  cost: ['entered', 'rate'],
  inKind: ['entered'],
  financing: ['entered', 'share', 'remainder'],
};

/** The rules a row of this section may have. */
export const rulesFor = (section: Section): readonly RowRule['kind'][] => RULES[section];

/** Approved and superseded versions cannot be changed; copy them to a new draft. */
export const isLocked = (budget: Pick<Budget, 'status'>): boolean =>
  budget.status === 'approved' || budget.status === 'superseded';

/** The rows as rows of this budget, whatever budget they came from; rows of its own stay identical. */
export const rowsOf = (budgetId: BudgetId, rows: readonly BudgetRow[]): readonly BudgetRow[] =>
  rows.map((row) => (row.budgetId === budgetId ? row : { ...row, budgetId }));

/** Whether two of the rows claim the same identity: stored, one of them would be lost. */
export const hasTwins = (rows: readonly BudgetRow[]): boolean =>
  new Set(rows.map((row) => row.id)).size < rows.length;

const groupOrder = (row: BudgetRow): number =>
  row.section === 'financing' ? FINANCIER_GROUPS.indexOf(row.group) : 0;

/** Rows in the order of the table: by section, then financier group, then position. */
export function inTableOrder<Row extends BudgetRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) ||
      groupOrder(a) - groupOrder(b) ||
      a.position - b.position,
  );
}
