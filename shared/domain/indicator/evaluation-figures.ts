import type { Activity } from '../activity/activity';
import { statusOn } from '../activity/status-on';
import type { IsoDate } from '../ids';
import type { Objective } from '../plan/plan-part';
import type { Indicator, Measurement } from './indicator';
import { indicatorProgress, type IndicatorProgress } from './indicator-progress';
import { measurementsByIndicator } from './indicator-value';
import { objectiveProgress, type ObjectiveProgress } from './objective-progress';

/** What an evaluation is computed from. */
export interface EvaluationGround {
  /** In their order. */
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly activities: readonly Activity[];
}

export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/** One objective and its indicators as they stood. */
export interface ObjectiveFigures {
  readonly objective: Objective;
  /** From 1. */
  readonly number: number;
  readonly progress: ObjectiveProgress;
  readonly indicators: readonly IndicatorFigures[];
}

/** Those that were to have begun by the end of a day, as they stood: what was planned later says nothing of it. */
const begunBy = (activities: readonly Activity[], day: IsoDate, today: IsoDate): readonly Activity[] =>
  activities
    .filter(({ start }) => start !== null && start <= day)
    .map((activity) => ({ ...activity, status: statusOn(activity, day, today) }));

/** Every objective with its indicators as they stood at the end of a day, by the measurements there are now. */
export function evaluationFigures(
  { objectives, indicators, measurements, activities }: EvaluationGround,
  day: IsoDate,
  today: IsoDate,
): readonly ObjectiveFigures[] {
  const measured = measurementsByIndicator(measurements);
  const until = begunBy(activities, day, today);
  return objectives.map((objective, index) => ({
    objective,
    number: index + 1,
    progress: objectiveProgress(objective.id, indicators, measurements, until, day),
    indicators: indicators
      .filter(({ objectiveId }) => objectiveId === objective.id)
      .map((indicator) => ({
        indicator,
        progress: indicatorProgress(indicator, measured.get(indicator.id) ?? [], day),
      })),
  }));
}
