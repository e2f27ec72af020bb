import { partRoute } from '@renderer/stores/part-route';
import { workRoute, type Route } from '@renderer/stores/route-store';
import type { Deadline } from '@shared/domain/calendar/deadlines';
import type { ProjectId } from '@shared/domain/ids';
import type { DatedItem, SteeringItem } from '@shared/domain/overview/overview';

/** Where a day that matters is seen to; what follows from the project itself stands on its front. */
function routeOfDeadline({ kind, source }: Deadline, projectId: ProjectId): Route {
  if (kind === 'stageEnd') return workRoute('followUp', projectId, 'utvarderingar');
  if (kind === 'condition' || kind === 'document' || kind === 'stageStart')
    return partRoute(projectId, kind === 'stageStart' ? 'stage' : kind, source?.id);
  if (source?.table === 'pilots') return workRoute('pilots', projectId, 'pilot', source.id);
  if (source?.table === 'indicators') return workRoute('followUp', projectId, 'indikator', source.id);
  return { place: 'project', projectId };
}

/** Where something with a day is seen to. */
export const routeOfDated = (item: DatedItem, projectId: ProjectId): Route =>
  item.kind === 'activity'
    ? workRoute('activities', projectId, 'aktivitet', item.activity.id)
    : routeOfDeadline(item.deadline, projectId);

/** Where what the steering group needs to know stands. */
export function routeOfSteering(item: SteeringItem, projectId: ProjectId): Route {
  switch (item.kind) {
    case 'pilotToDecide':
    case 'pilotToScaleUp':
      return workRoute('pilots', projectId, 'pilot', item.pilot.id);
    case 'reserveOver':
      return workRoute('pilots', projectId, 'reserv');
    case 'conditionNotMet':
    case 'conditionOverdue':
      return partRoute(projectId, 'condition', item.key.id);
    case 'cofinancingNotShown':
      return workRoute('activities', projectId, 'aktivitet', item.activity.id);
  }
}
