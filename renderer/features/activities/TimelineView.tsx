import type { ProjectId } from '@shared/domain/ids';
import { CalendarView } from './CalendarView';

export interface TimelineViewProps {
  readonly projectId: ProjectId;
}

/** The activities over the project period. */
export function TimelineView({ projectId }: TimelineViewProps) {
  return <CalendarView projectId={projectId} />;
}
