import type { ActorId, PartId, PilotId, RowId } from '../ids';
import type { Activity, ActivityKind, ActivityStatus } from './activity';

/** The words that a list of activities shows, sorts and is searched by. */
export interface ActivityNames {
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  /** Objectives, focus areas, platform functions and municipalities, in the plan's order. */
  readonly parts: ReadonlyMap<PartId, string>;
  readonly actors: ReadonlyMap<ActorId, string>;
  readonly pilots: ReadonlyMap<PilotId, string>;
  /** The cost rows of the newest budget. */
  readonly costRows: ReadonlyMap<RowId, string>;
  /** What stands for all municipalities. */
  readonly wholeCounty: string;
}

/** The names of what is pointed to, in the plan's order; what is removed has none. */
function namesOf<Id extends string>(ids: readonly Id[], names: ReadonlyMap<Id, string>): string {
  if (ids.length === 0) return '';
  if (ids.length === 1) return ids[0] === undefined ? '' : (names.get(ids[0]) ?? '');
  const chosen = new Set(ids);
  const found: string[] = [];
  for (const [id, name] of names) if (chosen.has(id)) found.push(name);
  return found.join(', ');
}

/** "Nora, Örebro", or what stands for the whole county. */
export const municipalitiesOf = (activity: Activity, names: ActivityNames): string =>
  activity.isWholeCounty ? names.wholeCounty : namesOf(activity.municipalityIds, names.parts);

export const objectivesOf = ({ objectiveIds }: Activity, { parts }: ActivityNames): string =>
  namesOf(objectiveIds, parts);

export const focusAreasOf = ({ focusAreaIds }: Activity, { parts }: ActivityNames): string =>
  namesOf(focusAreaIds, parts);

export const actorsOf = ({ actorIds }: Activity, { actors }: ActivityNames): string =>
  namesOf(actorIds, actors);

export const functionOf = ({ functionId }: Activity, { parts }: ActivityNames): string =>
  functionId === null ? '' : (parts.get(functionId) ?? '');

export const pilotOf = ({ pilotId }: Activity, { pilots }: ActivityNames): string =>
  pilotId === null ? '' : (pilots.get(pilotId) ?? '');

export const costRowOf = ({ costRowId }: Activity, { costRows }: ActivityNames): string =>
  costRowId === null ? '' : (costRows.get(costRowId) ?? '');
