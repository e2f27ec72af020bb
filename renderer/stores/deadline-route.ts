import type { Deadline } from '@shared/domain/calendar/deadlines';
import type { ProjectId } from '@shared/domain/ids';
import { workRoute, type Route } from './route-store';

/** Where the record that a deadline is about stands; null for one that follows from the project itself. */
export function routeOfDeadline({ kind, source }: Deadline, projectId: ProjectId): Route | null {
  if (source === null) return null;
  switch (kind) {
    case 'stageEnd':
      return workRoute('followUp', projectId, 'utvarderingar');
    case 'pilotDecision':
    case 'pilotEnd':
      return workRoute('pilots', projectId, 'pilot', source.id);
    case 'indicatorTarget':
      return workRoute('followUp', projectId, 'indikator', source.id);
    case 'condition':
    case 'document':
      return { place: 'project', projectId, part: 'terms' };
    default:
      return { place: 'project', projectId, part: 'plan' };
  }
}
