import type { Activity, Participants } from '../activity/activity';
import type { Budget, BudgetRow } from '../budget/budget';
import { calculateBudget, type BudgetFigures } from '../budget/calculate-budget';
import type { IsoDate } from '../ids';
import type { Evaluation, Indicator, Measurement } from '../indicator/indicator';
import { indicatorProgress, isTargetMissed, type IndicatorProgress } from '../indicator/indicator-progress';
import { measurementsByIndicator } from '../indicator/indicator-value';
import { objectiveProgress, type ObjectiveProgress } from '../indicator/objective-progress';
import { sumOre, type Ore } from '../money/ore';
import { steeringItems, type SteeringItem } from '../overview/overview';
import type { Pilot } from '../pilot/pilot';
import { reserveTable, type ReserveYear } from '../pilot/reserve';
import { partsOf, type Goal, type Objective, type PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';

/** Both days are in it. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface BriefingSources {
  readonly project: Project;
  readonly budget: { readonly budget: Budget; readonly rows: readonly BudgetRow[] } | null;
  readonly parts: readonly PlanPart[];
  readonly activities: readonly Activity[];
  readonly pilots: readonly Pilot[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly evaluations: readonly Evaluation[];
}

/** Everything that the steering group's document tells, each figure computed from the records. */
export interface Briefing {
  readonly project: Project;
  readonly period: Period;
  readonly goals: readonly Goal[];
  readonly objectives: readonly { readonly objective: Objective; readonly progress: ObjectiveProgress }[];
  /** Those that touch the period, in the order of their days. */
  readonly activities: readonly Activity[];
  readonly participants: Participants;
  readonly plannedCost: Ore;
  readonly actualCost: Ore;
  readonly pilots: readonly Pilot[];
  /** The years that the period touches. */
  readonly reserve: readonly ReserveYear[];
  readonly indicators: readonly {
    readonly indicator: Indicator;
    readonly progress: IndicatorProgress;
    readonly isMissed: boolean;
  }[];
  /** Written within the period. */
  readonly evaluations: readonly Evaluation[];
  readonly money: { readonly rows: readonly BudgetRow[]; readonly figures: BudgetFigures } | null;
  readonly decisions: readonly SteeringItem[];
}

const touches = ({ start, end }: Activity, { from, to }: Period): boolean =>
  start !== null && start <= to && (end ?? start) >= from;

const countAll = (activities: readonly Activity[]): Participants =>
  activities.reduce(
    (sum, { participants }) =>
      participants === null
        ? sum
        : {
            women: sum.women + participants.women,
            men: sum.men + participants.men,
            other: sum.other + participants.other,
          },
    { women: 0, men: 0, other: 0 },
  );

const byStart = (a: Activity, b: Activity): number => {
  const [left, right] = [a.start ?? '', b.start ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

function indicatorsBy({ indicators, measurements }: BriefingSources, day: IsoDate): Briefing['indicators'] {
  const measured = measurementsByIndicator(measurements);
  return [...indicators]
    .sort((a, b) => a.position - b.position)
    .map((indicator) => {
      const progress = indicatorProgress(indicator, measured.get(indicator.id) ?? [], day);
      return { indicator, progress, isMissed: isTargetMissed(progress, day) };
    });
}

/** What there is to tell of a period, as it stood at its end; what waits for a decision, as it stands on its last day. */
export function briefing(sources: BriefingSources, period: Period): Briefing {
  const { project, budget, parts, pilots, measurements, indicators } = sources;
  const activities = sources.activities.filter((one) => touches(one, period)).sort(byStart);
  const costs = (field: 'plannedCost' | 'actualCost'): Ore =>
    sumOre(activities.map((one) => one[field]).filter((cost) => cost !== null));
  const years = { from: Number(period.from.slice(0, 4)), to: Number(period.to.slice(0, 4)) };
  return {
    project,
    period,
    goals: partsOf(parts, 'goal'),
    objectives: partsOf(parts, 'objective').map((objective) => ({
      objective,
      progress: objectiveProgress(objective.id, indicators, measurements, sources.activities, period.to),
    })),
    activities,
    participants: countAll(activities),
    plannedCost: costs('plannedCost'),
    actualCost: costs('actualCost'),
    pilots,
    reserve: reserveTable(project, pilots).filter(({ year }) => year >= years.from && year <= years.to),
    indicators: indicatorsBy(sources, period.to),
    evaluations: sources.evaluations.filter(({ on }) => on >= period.from && on <= period.to),
    money: budget && { rows: budget.rows, figures: calculateBudget(budget.rows, budget.budget.years) },
    decisions: steeringItems({ ...sources, today: period.to }),
  };
}
