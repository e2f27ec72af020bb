import type { ProjectId, UtcTime } from '../ids';
import type { Tracked, TrackedRecords, TrackedTable } from '../tracking/tracked';
import { kraftsamlingActivities } from './kraftsamling-activities';
import { kraftsamlingActors } from './kraftsamling-actors';
import {
  kraftsamlingEvaluations,
  kraftsamlingIndicators,
  kraftsamlingMeasurements,
} from './kraftsamling-follow-up';
import { exampleContext } from './kraftsamling-ids';
import { kraftsamlingInitiatives } from './kraftsamling-mapping';
import { kraftsamlingPilots } from './kraftsamling-pilots';
import { kraftsamlingPlan } from './kraftsamling-plan';

/**
 * The example's work beside its budget: the plan that the two source documents describe, and a small set of activities,
 * efforts, pilots, indicators and organisations around it, marked as examples and as they stood in January 2026.
 */
export function kraftsamlingWork(projectId: ProjectId, createdAt: UtcTime): readonly Tracked[] {
  const context = exampleContext(projectId, createdAt);
  const work: { readonly [T in TrackedTable]: readonly TrackedRecords[T][] } = {
    parts: kraftsamlingPlan(context),
    activities: kraftsamlingActivities(context),
    initiatives: kraftsamlingInitiatives(context),
    pilots: kraftsamlingPilots(context),
    indicators: kraftsamlingIndicators(context),
    measurements: kraftsamlingMeasurements(context),
    evaluations: kraftsamlingEvaluations(context),
    actors: kraftsamlingActors(context),
  };
  return Object.entries(work).flatMap(([table, records]) =>
    records.map((record) => ({ table, record }) as Tracked),
  );
}
