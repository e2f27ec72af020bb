import type { Budget, BudgetRow } from '../domain/budget/budget';
import type {
  BudgetComparison,
  ComparedFigure,
  ComparedRow,
  RowAspect,
} from '../domain/budget/compare-budgets';
import { hasDifference } from '../domain/budget/compare-budgets';
import { printedKronor, type Ore } from '../domain/money/ore';
import type { Percent } from '../domain/money/percent';
import {
  formatExact,
  formatKronor,
  formatOre,
  formatPercent,
  inKronor,
  MINUS,
  NO_BREAK_SPACE,
} from './format';
import { COST_CATEGORY_NAMES, describeRule, FINANCIER_GROUP_NAMES } from './sv-budget';
import { STATUS_NAMES } from './sv-budget-status';

export const compareText = {
  title: 'Jämför versioner',
  earlier: 'Från',
  later: 'Till',
  swap: 'Byt plats',
  onlyChanged: 'Bara skillnader',
  toBudget: 'Tillbaka till budgeten',
  none: 'Inga skillnader. Versionerna har samma rader, regler och belopp.',
  alone:
    'Projektet har bara en budgetversion. Kopiera den till ett nytt utkast för att ha något att jämföra med.',
  toProject: 'Till budgetversionerna',
  row: 'Rad',
  added: 'Ny rad',
  removed: 'Borttagen rad',
  unnamed: 'Rad utan namn',
  unit: 'Belopp i kr',
  unchangedHidden: (count: number): string =>
    count === 1 ? '1 rad är lika och visas inte.' : `${String(count)} rader är lika och visas inte.`,
  arrow: '→',
  before: 'före',
  after: 'efter',
} as const;

/** "Version 2: Budget till nämnden (utkast)" */
export const describeVersion = ({
  version,
  name,
  status,
}: Pick<Budget, 'version' | 'name' | 'status'>): string =>
  `Version ${String(version)}: ${name} (${STATUS_NAMES[status].toLowerCase()})`;

/** The one sentence under the title: how many rows differ, and by how much the booked costs. */
export function describeComparison(comparison: BudgetComparison): string {
  if (comparison.changedRows === 0) return compareText.none;
  const rows =
    comparison.changedRows === 1
      ? 'En rad skiljer sig'
      : `${String(comparison.changedRows)} rader skiljer sig`;
  const costs = comparison.sections.find(({ section }) => section === 'cost')?.sum;
  if (!costs || !hasDifference(costs)) return `${rows}. Bokförda kostnader är desamma.`;
  const { difference } = costs.total;
  if (difference === 0) return `${rows}. Bokförda kostnader är desamma totalt men inte år för år.`;
  const size = inKronor(Math.abs(difference) as Ore);
  return `${rows}. Bokförda kostnader ${difference > 0 ? 'ökar' : 'minskar'} med ${size}.`;
}

/** "+3 148", "−0,50": with a sign, and öre where there are any. */
export const formatDifference = (difference: Ore): string =>
  difference > 0 ? `+${formatExact(difference)}` : formatExact(difference);

/** "+0,7 %", "−12 %"; empty where nothing stood before, so that there is nothing to take a share of. */
export function formatChange({ percent, difference }: ComparedFigure): string {
  if (percent === null) return '';
  // Less than half a tenth of a percent, either way.
  if (Number(percent) === 0) return `${difference > 0 ? '+' : MINUS}0,0${NO_BREAK_SPACE}%`;
  const text = formatPercent((percent.includes('.') ? percent : `${percent}.0`) as Percent);
  return difference > 0 ? `+${text}` : text;
}

/** Both amounts in whole kronor, or to the öre when that is asked for or the only way to tell them apart. */
export function formatPair(
  { before, after }: ComparedFigure,
  showsOre: boolean,
): readonly [before: string, after: string] {
  const needsOre = showsOre || (before !== after && printedKronor(before) === printedKronor(after));
  const format = needsOre ? formatOre : formatKronor;
  return [format(before), format(after)];
}

/** A row's name where it may have none. */
export const nameOfRow = (row: BudgetRow): string =>
  row.label.trim() === '' ? compareText.unnamed : row.label;

function valueOf(aspect: RowAspect, row: BudgetRow, rows: readonly BudgetRow[]): string {
  switch (aspect) {
    case 'label':
      return `”${nameOfRow(row)}”`;
    case 'category':
      return row.section === 'financing' ? '' : COST_CATEGORY_NAMES[row.category];
    case 'group':
      return row.section === 'financing' ? FINANCIER_GROUP_NAMES[row.group] : '';
    case 'rule':
      return row.rule.kind === 'entered' ? 'Inmatad' : describeRule(row.rule, rows);
  }
}

const ASPECT_NAMES: Readonly<Record<RowAspect, string>> = {
  label: 'Hette',
  category: 'Kostnadsslag',
  group: 'Finansiär',
  rule: 'Regel',
};

/** What differs beside the figures: "Regel: 21,39 % av Egen personal → Inmatad"; "Hette ”Resor”". */
export function describeAspects(
  { before, after, aspects }: ComparedRow,
  earlier: readonly BudgetRow[],
  later: readonly BudgetRow[],
): readonly string[] {
  if (!before || !after) return [];
  return aspects.map((aspect) => {
    const was = valueOf(aspect, before, earlier);
    if (aspect === 'label') return `${ASPECT_NAMES.label} ${was}`;
    return `${ASPECT_NAMES[aspect]}: ${was} ${compareText.arrow} ${valueOf(aspect, after, later)}`;
  });
}
