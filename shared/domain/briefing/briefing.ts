import type { Activity, Participants } from '../activity/activity';
import { statusOn } from '../activity/status-on';
import type { Budget, BudgetRow } from '../budget/budget';
import { calculateBudget, type BudgetFigures } from '../budget/calculate-budget';
import type { IsoDate } from '../ids';
import type { Evaluation, Indicator, Measurement } from '../indicator/indicator';
import {
  evaluationFigures,
  type IndicatorFigures,
  type ObjectiveFigures,
} from '../indicator/evaluation-figures';
import { isWritten } from '../indicator/stage-evaluation';
import { indicatorProgress, isTargetMissed } from '../indicator/indicator-progress';
import { measurementsByIndicator } from '../indicator/indicator-value';
import { sumOre, type Ore } from '../money/ore';
import { steeringItems, type SteeringItem } from '../overview/overview';
import type { Pilot, PilotYear } from '../pilot/pilot';
import { pilotTotals } from '../pilot/pilot-amounts';
import { cameIn, pilotOnDay, type PilotOnDay } from '../pilot/pilot-on-day';
import { reserveTable, type ReserveYear } from '../pilot/reserve';
import { partsOf, type Goal, type PlanPart } from '../plan/plan-part';
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

/** A pilot as it stood on the briefing's day, and what the period's years come to. */
export interface BriefedPilot extends PilotOnDay {
  readonly amounts: PilotYear;
}

/** Everything that the steering group's document tells, each figure computed from the records. */
export interface Briefing {
  readonly project: Project;
  readonly period: Period;
  readonly today: IsoDate;
  /** That states and figures are told for: the period's last, or today where that has not been yet. */
  readonly day: IsoDate;
  readonly goals: readonly Goal[];
  /** As a stage evaluation gives them for the same day. */
  readonly objectives: readonly ObjectiveFigures[];
  /** Those that touch the period, in the order of their days, with their status of the day. */
  readonly activities: readonly Activity[];
  /** How many of them have days outside of the period as well. */
  readonly reachOutside: number;
  readonly participants: Participants;
  readonly plannedCost: Ore;
  readonly actualCost: Ore;
  /** Those that had come in by the day. */
  readonly pilots: readonly BriefedPilot[];
  /** How many pilots came in after the day. */
  readonly laterPilots: number;
  /** The years that the period touches, by the pilots as they stood. */
  readonly reserve: readonly ReserveYear[];
  readonly indicators: readonly (IndicatorFigures & { readonly isMissed: boolean })[];
  /** Written within the period. */
  readonly evaluations: readonly Evaluation[];
  /** The budget as it is now, with all its years. */
  readonly money: { readonly rows: readonly BudgetRow[]; readonly figures: BudgetFigures } | null;
  /** What waits today; a day where it is about a pilot that came in after the period. */
  readonly decisions: readonly { readonly item: SteeringItem; readonly cameInLater: IsoDate | null }[];
}

const touches = ({ start, end }: Activity, { from, to }: Period): boolean =>
  start !== null && start <= to && (end ?? start) >= from;

const reachesOutside = ({ start, end }: Activity, { from, to }: Period): boolean =>
  start !== null && (start < from || (end ?? start) > to);

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

/** The years that the period touches. */
export function yearsOf({ from, to }: Period): { readonly first: number; readonly last: number } {
  return { first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) };
}

const inYears = (period: Period, year: number): boolean => {
  const { first, last } = yearsOf(period);
  return year >= first && year <= last;
};

/** What a pilot's years within the period come to, each amount as it counts. */
function amountsIn(pilot: Pilot, period: Period): PilotYear {
  const years = Object.entries(pilot.years).filter(([year]) => inYears(period, Number(year)));
  return pilotTotals({ ...pilot, years: Object.fromEntries(years) });
}

function pilotsOn({ project, pilots }: BriefingSources, period: Period, day: IsoDate, today: IsoDate) {
  const seen = pilots.map((pilot) => pilotOnDay(pilot, day, today)).filter((one) => one !== null);
  const asTheyStood = seen.map(({ pilot }) => pilot);
  return {
    pilots: seen.map((one) => ({ ...one, amounts: amountsIn(one.pilot, period) })),
    laterPilots: pilots.length - seen.length,
    reserve: reserveTable(project, asTheyStood).filter(({ year }) => inYears(period, year)),
  };
}

function decisionsOf(sources: BriefingSources, { to }: Period, today: IsoDate): Briefing['decisions'] {
  return steeringItems({ ...sources, today }).map((item) => {
    const day = 'pilot' in item ? cameIn(item.pilot) : null;
    return { item, cameInLater: day !== null && day > to ? day : null };
  });
}

function activitiesIn(sources: BriefingSources, period: Period, day: IsoDate, today: IsoDate) {
  const activities = sources.activities
    .filter((one) => touches(one, period))
    .sort(byStart)
    .map((one) => ({ ...one, status: statusOn(one, day, today) }));
  const costs = (field: 'plannedCost' | 'actualCost'): Ore =>
    sumOre(activities.map((one) => one[field]).filter((cost) => cost !== null));
  return {
    activities,
    reachOutside: activities.filter((one) => reachesOutside(one, period)).length,
    participants: countAll(activities),
    plannedCost: costs('plannedCost'),
    actualCost: costs('actualCost'),
  };
}

/**
 * What there is to tell of a period as it stood at its end, or stands today where it has not ended; what waits for a
 * decision, and the budget, as they are today.
 */
export function briefing(sources: BriefingSources, period: Period, today: IsoDate): Briefing {
  const { project, budget, parts } = sources;
  const day = period.to < today ? period.to : today;
  return {
    project,
    period,
    today,
    day,
    goals: partsOf(parts, 'goal'),
    objectives: evaluationFigures({ ...sources, objectives: partsOf(parts, 'objective') }, day, today),
    ...activitiesIn(sources, period, day, today),
    ...pilotsOn(sources, period, day, today),
    indicators: indicatorsBy(sources, day),
    evaluations: sources.evaluations.filter(
      (one) => isWritten(one) && one.on >= period.from && one.on <= period.to,
    ),
    money: budget && { rows: budget.rows, figures: calculateBudget(budget.rows, budget.budget.years) },
    decisions: decisionsOf(sources, period, today),
  };
}
