import { useMemo } from 'react';
import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import type { Activity } from '@shared/domain/activity/activity';
import type { IndicatorId, IsoDate, ProjectId } from '@shared/domain/ids';
import type { Evaluation, Indicator, Measurement } from '@shared/domain/indicator/indicator';
import { measurementsByIndicator } from '@shared/domain/indicator/indicator-value';
import { partsOf, type Objective, type PlanPart } from '@shared/domain/plan/plan-part';

/** Everything that the follow-up is computed from, and the day it is computed for. */
export interface FollowUp {
  readonly projectId: ProjectId;
  readonly day: IsoDate;
  readonly parts: readonly PlanPart[];
  readonly objectives: readonly Objective[];
  /** In their order. */
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly measured: ReadonlyMap<IndicatorId, readonly Measurement[]>;
  readonly evaluations: readonly Evaluation[];
  readonly activities: readonly Activity[];
}

const NONE: readonly Measurement[] = [];

/** The measurements of one indicator, oldest first. */
export const ownMeasurements = (
  { measured }: Pick<FollowUp, 'measured'>,
  { id }: Pick<Indicator, 'id'>,
): readonly Measurement[] => measured.get(id) ?? NONE;

/** Reads the project's follow-up; undefined while something of it is read. */
export function useFollowUp(projectId: ProjectId): FollowUp | undefined {
  const parts = useWork('parts', projectId);
  const indicators = useWork('indicators', projectId);
  const measurements = useWork('measurements', projectId);
  const evaluations = useWork('evaluations', projectId);
  const activities = useWork('activities', projectId);
  const day = today();
  return useMemo(() => {
    if (!parts || !indicators || !measurements || !evaluations || !activities) return undefined;
    return {
      projectId,
      day,
      parts,
      objectives: partsOf(parts, 'objective'),
      indicators: [...indicators].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
      measurements,
      measured: measurementsByIndicator(measurements),
      evaluations,
      activities,
    };
  }, [projectId, day, parts, indicators, measurements, evaluations, activities]);
}
