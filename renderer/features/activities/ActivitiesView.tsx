import { useWork } from '@renderer/data/work';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { activitiesText } from '@shared/text/sv-activities';
import './activities.css';

export interface ActivitiesViewProps {
  readonly projectId: ProjectId;
  /** '' is the table; the others are in TABS, and 'aktivitet' is one activity. */
  readonly part: string;
  readonly id: string;
}

const TABS = [
  { part: '', label: activitiesText.table },
  { part: 'tavla', label: activitiesText.board },
] as const;

/** The activities of a project, looked at in several ways. */
export function ActivitiesView({ projectId, part }: ActivitiesViewProps) {
  return (
    <>
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
      <ActivityList projectId={projectId} />
    </>
  );
}

function ActivityList({ projectId }: { readonly projectId: ProjectId }) {
  const activities = useWork('activities', projectId);
  if (!activities) return <Loading label={activitiesText.loading} />;
  return (
    <div className="view view-filled">
      <ViewHeader title={activitiesText.title} state={activitiesText.counted(activities.length)} />
    </div>
  );
}
