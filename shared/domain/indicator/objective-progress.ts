import type { Activity } from '../activity/activity';
import type { IndicatorId, IsoDate, PartId } from '../ids';
import type { Indicator, Measurement } from './indicator';
import { indicatorProgress, percentOfProgress } from './indicator-progress';
import { measurementsByIndicator } from './indicator-value';

/** How far an objective has come: computed from what is measured and done, never typed. */
export interface ObjectiveProgress {
  readonly indicators: {
    readonly total: number;
    readonly reached: number;
    /** Those whose progress can be put in percent: with a target, a measurement and a way between. */
    readonly counted: number;
    /** Whole percent: the mean of those, cut; 100 only when all of them are reached. null when there is none. */
    readonly percent: number | null;
  };
  readonly activities: {
    /** All that are not cancelled. */
    readonly planned: number;
    readonly done: number;
  };
}

const NOTHING_MEASURED: readonly Measurement[] = [];

function fromIndicators(
  own: readonly Indicator[],
  measured: ReadonlyMap<IndicatorId, readonly Measurement[]>,
  day: IsoDate,
): ObjectiveProgress['indicators'] {
  const all = own.map((one) => indicatorProgress(one, measured.get(one.id) ?? NOTHING_MEASURED, day));
  const percents = all.map(percentOfProgress).filter((percent) => percent !== null);
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  return {
    total: own.length,
    reached: all.filter(({ state }) => state === 'reached').length,
    counted: percents.length,
    percent: percents.length === 0 ? null : Math.floor(total / percents.length),
  };
}

/**
 * The progress of an objective by the end of a day, from its indicators and from its activities. objectiveId null: what
 * belongs to no objective.
 */
export function objectiveProgress(
  objectiveId: PartId | null,
  indicators: readonly Indicator[],
  measurements: readonly Measurement[],
  activities: readonly Activity[],
  day: IsoDate,
): ObjectiveProgress {
  const own = indicators.filter((one) => one.objectiveId === objectiveId);
  const planned = activities.filter(
    ({ objectiveIds, status }) =>
      status !== 'cancelled' &&
      (objectiveId === null ? objectiveIds.length === 0 : objectiveIds.includes(objectiveId)),
  );
  return {
    indicators: fromIndicators(own, measurementsByIndicator(measurements), day),
    activities: {
      planned: planned.length,
      done: planned.filter(({ status }) => status === 'done').length,
    },
  };
}
