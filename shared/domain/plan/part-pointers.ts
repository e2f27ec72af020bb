import type { PartId } from '../ids';
import type { TrackedRecords } from '../tracking/tracked';

/** The tables whose records point to parts of the plan. */
export const POINTING_TABLES = [
  'activities',
  'initiatives',
  'pilots',
  'indicators',
  'evaluations',
  'actors',
] as const;
export type PointingTable = (typeof POINTING_TABLES)[number];
export type PointingWork = { readonly [T in PointingTable]: readonly TrackedRecords[T][] };

/** How many records of each table point to one part. */
export type PointerCounts = Readonly<Record<PointingTable, number>>;

const count = <R>(records: readonly R[], isPointing: (record: R) => boolean): number =>
  records.reduce((sum, record) => sum + (isPointing(record) ? 1 : 0), 0);

/** What would lose something if a part were removed. */
export const countPointers = (id: PartId, work: PointingWork): PointerCounts => ({
  activities: count(
    work.activities,
    (one) =>
      one.functionId === id ||
      one.objectiveIds.includes(id) ||
      one.focusAreaIds.includes(id) ||
      one.municipalityIds.includes(id) ||
      one.perspectives.some(({ perspectiveId }) => perspectiveId === id),
  ),
  initiatives: count(
    work.initiatives,
    (one) => one.focusAreaIds.includes(id) || one.municipalityIds.includes(id),
  ),
  pilots: count(
    work.pilots,
    (one) =>
      one.objectiveIds.includes(id) ||
      one.focusAreaIds.includes(id) ||
      one.municipalityIds.includes(id) ||
      one.assessment.some(({ criterionId }) => criterionId === id),
  ),
  indicators: count(work.indicators, (one) => one.objectiveId === id),
  evaluations: count(work.evaluations, (one) => one.stageId === id),
  actors: count(work.actors, (one) => one.municipalityIds.includes(id)),
});
