import type { Activity } from '../activity/activity';
import type { ActorId, IsoDate, UtcTime } from '../ids';
import type { Initiative } from '../mapping/initiative';
import type { Pilot } from '../pilot/pilot';

/** The work that points to actors. */
export interface EngagingWork {
  readonly activities: readonly Activity[];
  readonly initiatives: readonly Initiative[];
  readonly pilots: readonly Pilot[];
}

/** One thing that an actor is engaged in. */
export type Engagement = { readonly date: IsoDate; readonly isDated: boolean } & (
  | { readonly table: 'activities'; readonly record: Activity }
  | { readonly table: 'initiatives'; readonly record: Initiative }
  | { readonly table: 'pilots'; readonly record: Pilot }
);

/** `isDated` false: it has no day of its own, and stands by the day it was written in. */
function dated(day: IsoDate | null, createdAt: UtcTime): Pick<Engagement, 'date' | 'isDated'> {
  return { date: day ?? (createdAt.slice(0, 10) as IsoDate), isDated: day !== null };
}

const ofActivity = (record: Activity): Engagement => ({
  table: 'activities',
  record,
  ...dated(record.start, record.createdAt),
});
const ofInitiative = (record: Initiative): Engagement => ({
  table: 'initiatives',
  record,
  ...dated(null, record.createdAt),
});
const ofPilot = (record: Pilot): Engagement => ({
  table: 'pilots',
  record,
  ...dated(record.start ?? record.application.receivedOn, record.createdAt),
});

/** What every actor is engaged in, newest first; read in one pass over the work. */
export function engagementsByActor({
  activities,
  initiatives,
  pilots,
}: EngagingWork): ReadonlyMap<ActorId, readonly Engagement[]> {
  const byActor = new Map<ActorId, Engagement[]>();
  const add = (actorId: ActorId | null, engagement: Engagement): void => {
    if (actorId === null) return;
    const known = byActor.get(actorId);
    if (known) known.push(engagement);
    else byActor.set(actorId, [engagement]);
  };
  for (const activity of activities)
    for (const id of new Set(activity.actorIds)) add(id, ofActivity(activity));
  for (const initiative of initiatives) add(initiative.actorId, ofInitiative(initiative));
  for (const pilot of pilots) add(pilot.applicantId, ofPilot(pilot));
  for (const list of byActor.values())
    list.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return byActor;
}

/** What one actor is engaged in, newest first. */
export const engagementsOf = (actorId: ActorId, work: EngagingWork): readonly Engagement[] =>
  engagementsByActor(work).get(actorId) ?? [];
