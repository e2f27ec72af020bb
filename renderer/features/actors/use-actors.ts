import { useMemo } from 'react';
import { useWork } from '@renderer/data/work';
import type { Actor } from '@shared/domain/actor/actor';
import { engagementsByActor, type Engagement, type EngagingWork } from '@shared/domain/actor/engagements';
import type { ActorId, ProjectId } from '@shared/domain/ids';
import { partsOf, type Municipality } from '@shared/domain/plan/plan-part';

/** Everything that the actors of a project are shown by. */
export interface ActorWork {
  readonly actors: readonly Actor[];
  /** In the plan's order. */
  readonly municipalities: readonly Municipality[];
  readonly work: EngagingWork;
  readonly engagements: ReadonlyMap<ActorId, readonly Engagement[]>;
}

/** The actors as they are now, and the work that points to them; undefined while it is read. */
export function useActors(projectId: ProjectId): ActorWork | undefined {
  const actors = useWork('actors', projectId);
  const parts = useWork('parts', projectId);
  const activities = useWork('activities', projectId);
  const initiatives = useWork('initiatives', projectId);
  const pilots = useWork('pilots', projectId);
  const work = useMemo(
    () => (activities && initiatives && pilots ? { activities, initiatives, pilots } : undefined),
    [activities, initiatives, pilots],
  );
  const engagements = useMemo(() => work && engagementsByActor(work), [work]);
  const municipalities = useMemo(() => parts && partsOf(parts, 'municipality'), [parts]);
  return useMemo(
    () =>
      actors && municipalities && work && engagements
        ? { actors, municipalities, work, engagements }
        : undefined,
    [actors, municipalities, work, engagements],
  );
}
