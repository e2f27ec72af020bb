import {
  FINANCIER_GROUPS,
  type BudgetRow,
  type FinancierGroup,
  type Section,
} from '@shared/domain/budget/budget';
import type { BudgetFigures, Figures } from '@shared/domain/budget/calculate-budget';
import { ZERO_ORE } from '@shared/domain/money/ore';
import { budgetText, describeRule, FINANCIER_GROUP_NAMES, SECTION_NAMES } from '@shared/text/sv-budget';

/** What an editor holds until it is committed; the column is a key of the grid. */
export interface Draft {
  readonly column: string;
  readonly text: string;
}

/** A heading inside the table; a financier group's carries its subtotal when there are several groups. */
export interface HeadLine {
  readonly kind: 'head';
  readonly key: string;
  readonly label: string;
  readonly figures: Figures | null;
}

export interface RowLine {
  readonly kind: 'row';
  readonly key: string;
  readonly row: BudgetRow;
  readonly figures: Figures;
  readonly ruleText: string;
  readonly draft?: Draft;
}

export type GridLine = HeadLine | RowLine;

/** The lines pinned at the bottom. */
export interface SumLine {
  readonly key: 'costs' | 'financing' | 'inKind' | 'balance';
  readonly label: string;
  readonly figures: Figures;
}

const head = (key: string, label: string, figures: Figures | null = null): HeadLine => ({
  kind: 'head',
  key: `head ${key}`,
  label,
  figures,
});

/** The table's lines from top to bottom: headings and rows, in table order. */
export function gridLines(rows: readonly BudgetRow[], figures: BudgetFigures): readonly GridLine[] {
  const nothing: Figures = { byYear: figures.years.map(() => ZERO_ORE), total: ZERO_ORE };
  const line = (row: BudgetRow): RowLine => ({
    kind: 'row',
    key: row.id,
    row,
    figures: figures.rows.get(row.id) ?? nothing,
    ruleText: describeRule(row.rule, rows),
  });
  const inSection = (section: Section): BudgetRow[] => rows.filter((row) => row.section === section);
  const inGroup = (group: FinancierGroup): BudgetRow[] =>
    rows.filter((row) => row.section === 'financing' && row.group === group);
  const groups = FINANCIER_GROUPS.filter((group) => inGroup(group).length > 0);
  const financing = groups.flatMap((group) => [
    head(group, FINANCIER_GROUP_NAMES[group], groups.length > 1 ? figures.financingByGroup[group] : null),
    ...inGroup(group).map(line),
  ]);
  const section = (name: Section): GridLine[] =>
    inSection(name).length > 0 ? [head(name, SECTION_NAMES[name]), ...inSection(name).map(line)] : [];
  return [...section('cost'), ...financing, ...section('inKind')];
}

/** Sums and balance, always in view. */
export function sumLines(rows: readonly BudgetRow[], figures: BudgetFigures): readonly SumLine[] {
  const hasInKind = rows.some((row) => row.section === 'inKind');
  return [
    { key: 'costs', label: budgetText.costSum, figures: figures.bookedCosts },
    { key: 'financing', label: budgetText.financingSum, figures: figures.financing },
    { key: 'balance', label: budgetText.balanceShort, figures: figures.balance },
    ...(hasInKind ? [{ key: 'inKind' as const, label: budgetText.inKindSum, figures: figures.inKind }] : []),
  ];
}
