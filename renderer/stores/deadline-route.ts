import type { Deadline } from '@shared/domain/calendar/deadlines';
import type { ProjectId } from '@shared/domain/ids';
import { partRoute } from './part-route';
import { recordRoute } from './record-route';
import { workRoute, type Route } from './route-store';

/** Where a day that matters is seen to; null for one that follows from the project itself. */
export function routeOfDeadline({ kind, source }: Deadline, projectId: ProjectId): Route | null {
  if (kind === 'stageEnd') return workRoute('followUp', projectId, 'utvarderingar');
  if (kind === 'condition' || kind === 'document' || kind === 'stageStart')
    return partRoute(projectId, kind === 'stageStart' ? 'stage' : kind, source?.id);
  if (source?.table === 'pilots') return recordRoute('pilots', projectId, source.id);
  if (source?.table === 'indicators') return recordRoute('indicators', projectId, source.id);
  return null;
}
