import { routeOfDeadline } from '@renderer/stores/deadline-route';
import { partRoute } from '@renderer/stores/part-route';
import { recordRoute } from '@renderer/stores/record-route';
import { workRoute, type Route } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { DatedItem, SteeringItem } from '@shared/domain/overview/overview';

/** Where something with a day is seen to; what follows from the project itself stands on its front. */
export const routeOfDated = (item: DatedItem, projectId: ProjectId): Route =>
  item.kind === 'activity'
    ? recordRoute('activities', projectId, item.activity.id)
    : (routeOfDeadline(item.deadline, projectId) ?? { place: 'project', projectId });

/** Where what the steering group needs to know stands. */
export function routeOfSteering(item: SteeringItem, projectId: ProjectId): Route {
  switch (item.kind) {
    case 'pilotToDecide':
    case 'pilotToScaleUp':
      return recordRoute('pilots', projectId, item.pilot.id);
    case 'reserveOver':
      return workRoute('pilots', projectId, 'reserv');
    case 'conditionNotMet':
    case 'conditionOverdue':
      return partRoute(projectId, 'condition', item.key.id);
    case 'cofinancingNotShown':
      return recordRoute('activities', projectId, item.activity.id);
  }
}
