import { workRoute, type Route } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { DatedItem, SteeringItem } from '@shared/domain/overview/overview';

type Source = { readonly table: string; readonly id: string } | null;

function routeOfSource(source: Source, projectId: ProjectId): Route {
  if (source?.table === 'pilots') return workRoute('pilots', projectId, 'pilot', source.id);
  if (source?.table === 'indicators') return workRoute('followUp', projectId, 'indikator', source.id);
  return { place: 'project', projectId };
}

/** Where something with a day is seen to. */
export const routeOfDated = (item: DatedItem, projectId: ProjectId): Route =>
  item.kind === 'activity'
    ? workRoute('activities', projectId, 'aktivitet', item.activity.id)
    : item.deadline.kind === 'stageEnd'
      ? workRoute('followUp', projectId, 'utvarderingar')
      : routeOfSource(item.deadline.source, projectId);

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
      return { place: 'project', projectId };
    case 'cofinancingNotShown':
      return workRoute('activities', projectId, 'aktivitet', item.activity.id);
  }
}
