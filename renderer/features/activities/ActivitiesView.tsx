import { lazy, useEffect } from 'react';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { activitiesText } from '@shared/text/sv-activities';
import { rememberOpened, rememberView } from './activity-visits';
import { ActivityBoard } from './ActivityBoard';
import { ActivityDetail } from './ActivityDetail';
import { ActivityList } from './ActivityList';
import { useActivityPlace } from './use-activity-place';
import './activities.css';

const CalendarView = lazy(async () => ({ default: (await import('./CalendarView')).CalendarView }));
const TimelineView = lazy(async () => ({ default: (await import('./TimelineView')).TimelineView }));

export interface ActivitiesViewProps {
  readonly projectId: ProjectId;
  /** '' is the table; the others are in TABS, and 'aktivitet' is one activity. */
  readonly part: string;
  readonly id: string;
}

const TABS = [
  { part: '', label: activitiesText.table },
  { part: 'tavla', label: activitiesText.board },
  { part: 'kalender', label: activitiesText.calendar },
  { part: 'tidslinje', label: activitiesText.timeline },
] as const;

/** The activities of a project, looked at in several ways. */
export function ActivitiesView({ projectId, part, id }: ActivitiesViewProps) {
  return (
    <div
      className={part === '' || part === 'tavla' ? 'activities-place activities-filled' : 'activities-place'}
    >
      <nav className="place-tabs no-print" aria-label={activitiesText.views}>
        {TABS.map((tab) => (
          <a
            key={tab.part}
            className="place-tab"
            href={routeToHash(workRoute('activities', projectId, tab.part))}
            {...(tab.part === part && { 'aria-current': 'page' as const })}
          >
            {tab.label}
          </a>
        ))}
      </nav>
      <Shown projectId={projectId} part={part} id={id} />
    </div>
  );
}

/** The view itself. What was opened last, and from which view, is remembered for the way back. */
function Shown({ projectId, part, id }: ActivitiesViewProps) {
  const place = useActivityPlace(projectId);
  useEffect(() => {
    if (part === 'aktivitet') rememberOpened(projectId, id as ActivityId);
    else rememberView(projectId, part);
  }, [projectId, part, id]);
  if (!place) return <Loading label={activitiesText.loading} />;
  switch (part) {
    case 'aktivitet':
      return <ActivityDetail key={id} projectId={projectId} id={id} place={place} />;
    case 'tavla':
      return <ActivityBoard key={projectId} projectId={projectId} place={place} />;
    case 'kalender':
      return <CalendarView key={projectId} projectId={projectId} place={place} />;
    case 'tidslinje':
      return <TimelineView key={projectId} projectId={projectId} place={place} />;
    default:
      return <ActivityList key={projectId} projectId={projectId} place={place} />;
  }
}
