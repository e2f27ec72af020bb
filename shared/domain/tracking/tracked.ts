import type { Activity } from '../activity/activity';
import type { Actor } from '../actor/actor';
import type { Evaluation, Indicator, Measurement } from '../indicator/indicator';
import type { Initiative } from '../mapping/initiative';
import type { Pilot } from '../pilot/pilot';
import type { PlanPart } from '../plan/plan-part';

/** What the work is followed in, beside the budget: each record belongs to one project and has an id of its own. */
export interface TrackedRecords {
  readonly parts: PlanPart;
  readonly activities: Activity;
  readonly initiatives: Initiative;
  readonly pilots: Pilot;
  readonly indicators: Indicator;
  readonly measurements: Measurement;
  readonly evaluations: Evaluation;
  readonly actors: Actor;
}

export const TRACKED_TABLES = [
  'parts',
  'activities',
  'initiatives',
  'pilots',
  'indicators',
  'measurements',
  'evaluations',
  'actors',
] as const satisfies readonly (keyof TrackedRecords)[];
export type TrackedTable = (typeof TRACKED_TABLES)[number];

/** One record and the table it stands in. */
export type Tracked = {
  readonly [T in TrackedTable]: { readonly table: T; readonly record: TrackedRecords[T] };
}[TrackedTable];

/** Names one record. */
export interface TrackedKey {
  readonly table: TrackedTable;
  readonly id: string;
}

export const isTrackedTable = (table: string): table is TrackedTable =>
  (TRACKED_TABLES as readonly string[]).includes(table);

/** What the record is called: its title, a measurement's day. */
export function titleOfTracked({ table, record }: Tracked): string {
  if (table === 'actors') return record.name;
  return table === 'measurements' ? record.on : record.title;
}
