import { useMemo } from 'react';
import { useBudget, useProject, type BudgetDocument } from '@renderer/data';
import { useWork } from '@renderer/data/work';
import type { Activity } from '@shared/domain/activity/activity';
import type { ActivityNames } from '@shared/domain/activity/activity-names';
import type { Actor } from '@shared/domain/actor/actor';
import { inTableOrder } from '@shared/domain/budget/budget';
import type { ActorId, BudgetId, PartId, PilotId, ProjectId, RowId } from '@shared/domain/ids';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import type { Project } from '@shared/domain/project/project';
import { activitiesText } from '@shared/text/sv-activities';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';

/** What the views of the activities show and point to. */
export interface ActivityPlace {
  readonly project: Project;
  readonly activities: readonly Activity[];
  readonly parts: readonly PlanPart[];
  readonly actors: readonly Actor[];
  readonly pilots: readonly Pilot[];
  /** The newest budget; null when there is none. */
  readonly budget: BudgetDocument | null;
  readonly names: ActivityNames;
}

/** Everything about a project's activities; undefined while it is read. */
export function useActivityPlace(projectId: ProjectId): ActivityPlace | undefined {
  const found = useProject(projectId);
  const activities = useWork('activities', projectId);
  const parts = useWork('parts', projectId);
  const actors = useWork('actors', projectId);
  const pilots = useWork('pilots', projectId);
  const budget = useBudget(found?.budgets[0]?.id ?? ('' as BudgetId));
  const names = useNames(parts, actors, pilots, budget ?? null);
  if (!found || !activities || !parts || !actors || !pilots || budget === undefined) return undefined;
  return { project: found.project, activities, parts, actors, pilots, budget, names };
}

const POINTED_TO = ['objective', 'focusArea', 'platformFunction', 'municipality'] as const;

/** Id and name of everything that activities point to, in order. */
interface Named {
  readonly parts: readonly (readonly [PartId, string])[];
  readonly actors: readonly (readonly [ActorId, string])[];
  readonly pilots: readonly (readonly [PilotId, string])[];
  readonly costRows: readonly (readonly [RowId, string])[];
}

/** The names; the same object as long as they say the same, since lists remember what they worked out from them. */
function useNames(
  parts: readonly PlanPart[] | undefined,
  actors: readonly Actor[] | undefined,
  pilots: readonly Pilot[] | undefined,
  budget: BudgetDocument | null,
): ActivityNames {
  const said = useMemo(() => {
    const rows = inTableOrder(budget?.rows ?? []).filter(({ section }) => section === 'cost');
    const named: Named = {
      parts: POINTED_TO.flatMap((kind) => partsOf(parts ?? [], kind)).map(({ id, title }) => [id, title]),
      actors: (actors ?? []).map(({ id, name }) => [id, name]),
      pilots: (pilots ?? []).map(({ id, title }) => [id, title]),
      costRows: rows.map(({ id, label }) => [id, label]),
    };
    return JSON.stringify(named);
  }, [parts, actors, pilots, budget]);
  return useMemo(() => {
    const named = JSON.parse(said) as Named;
    return {
      kinds: ACTIVITY_KIND_NAMES,
      statuses: ACTIVITY_STATUS_NAMES,
      parts: new Map(named.parts),
      actors: new Map(named.actors),
      pilots: new Map(named.pilots),
      costRows: new Map(named.costRows),
      wholeCounty: activitiesText.wholeCounty,
    };
  }, [said]);
}
