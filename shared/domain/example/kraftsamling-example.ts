import type { Budget, BudgetRow, CostRow, FinancingRow, RowRule } from '../budget/budget';
import { isoDate, type BudgetId, type ProjectId, type RowId, type UtcTime } from '../ids';
import { kronor, ore, type Ore } from '../money/ore';
import { percent } from '../money/percent';
import type { Project } from '../project/project';
import { KRAFTSAMLING_CONDITIONS } from './kraftsamling-conditions';
import { KRAFTSAMLING_FACTS } from './kraftsamling-facts';

export interface ExampleDocument {
  readonly project: Project;
  readonly budget: Budget;
  readonly rows: readonly BudgetRow[];
}

const YEARS = [2024, 2025, 2026] as const;

/** Values per year in öre. The documents print whole kronor; these öre are a reconstruction that prints as they do. */
const amounts = (...values: readonly number[]): Readonly<Record<string, Ore>> =>
  Object.fromEntries(YEARS.map((year, index) => [String(year), ore(values[index] ?? 0)]));

const ENTERED: RowRule = { kind: 'entered' };

function exampleRows(budgetId: BudgetId): readonly BudgetRow[] {
  const empty = { budgetId, amounts: {}, rejected: {}, notes: {} };
  const staff = 'egen-personal' as RowId;
  const cost = (
    id: string,
    label: string,
    category: CostRow['category'],
    position: number,
    rule: RowRule,
    values = {},
  ): CostRow => ({
    ...empty,
    section: 'cost',
    id: id as RowId,
    label,
    category,
    position,
    rule,
    amounts: values,
  });
  const financing = (
    id: string,
    label: string,
    position: number,
    rule: RowRule,
    isGrant: boolean,
  ): FinancingRow => ({
    ...empty,
    section: 'financing',
    group: 'public',
    id: id as RowId,
    label,
    position,
    rule,
    isGrant,
  });
  return [
    cost(staff, 'Egen personal', 'staff', 0, ENTERED, amounts(45_685_230, 98_980_430, 55_488_440)),
    cost(
      'externa-tjanster',
      'Externa tjänster',
      'externalServices',
      1,
      ENTERED,
      amounts(11_000_000, 17_000_000, 16_108_680),
    ),
    cost('resor-och-logi', 'Resor och logi', 'travel', 2, ENTERED, amounts(1_000_000, 1_000_000, 1_000_000)),
    cost('indirekta-kostnader', 'Indirekta kostnader', 'indirect', 3, {
      kind: 'rate',
      percent: percent('21.39'),
      of: [staff],
    }),
    financing(
      'egna-medel',
      'Region Örebro län, Egna medel – aktivitetsmedel barn och unga',
      0,
      { kind: 'remainder' },
      false,
    ),
    financing(
      'ett-till-ett-medel',
      'Region Örebro län, 1:1-medel',
      1,
      { kind: 'share', percent: percent('27.6') },
      true,
    ),
  ];
}

function exampleProject(id: ProjectId, now: UtcTime): Project {
  return {
    id,
    name: 'Kraftsamling barn och unga',
    diaryNumber: '23RS10970',
    start: isoDate('2024-08-01'),
    end: isoDate('2026-08-01'),
    note: 'Exemplets ören är återskapade. Källdokumenten trycker bara hela kronor; örena är valda så att alla 36 siffror i tabellen blir som i dokumenten. Det som är märkt Exempel är påhittat, så som det kunde ha sett ut i januari 2026.',
    facts: KRAFTSAMLING_FACTS,
    createdAt: now,
    archivedAt: null,
    decision: {
      financier: 'Region Örebro län, regional tillväxtnämnd',
      grantName: '1:1-medel',
      // The seed is a proposal prepared for the board's meeting; no date of decision stands in it.
      decidedOn: null,
      diaryNumber: '23RS10970',
      grantShare: percent('28'),
      grantCap: kronor(800_609),
      earliestStart: isoDate('2024-08-01'),
      latestEnd: isoDate('2026-08-01'),
      pilotReservePerYear: kronor(1_000_000),
      conditions: KRAFTSAMLING_CONDITIONS,
      roundsClaimsDown: true,
      applied: { amount: kronor(800_609), date: null, source: 'Underlaget, sammanfattning' },
      proposed: { amount: kronor(800_609), date: null, source: 'Underlaget, förslag till beslut' },
    },
  };
}

/** The built-in example: the project, its decision and the official budget, as a draft to try things on. */
export function kraftsamlingExample(
  ids: { readonly project: ProjectId; readonly budget: BudgetId },
  now: UtcTime,
): ExampleDocument {
  const budget: Budget = {
    id: ids.budget,
    projectId: ids.project,
    version: 1,
    name: 'Budget enligt projektbeskrivningen',
    status: 'draft',
    years: YEARS,
    createdAt: now,
    basedOn: null,
  };
  return { project: exampleProject(ids.project, now), budget, rows: exampleRows(ids.budget) };
}
