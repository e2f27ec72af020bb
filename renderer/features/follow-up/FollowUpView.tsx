import { useWork } from '@renderer/data/work';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { followUpText } from '@shared/text/sv-follow-up';

export interface FollowUpViewProps {
  readonly projectId: ProjectId;
  /** '' for the indicators, or one of the other words in `TABS`. */
  readonly part: string;
  readonly id: string;
}

const TABS = [
  { part: '', label: followUpText.indicators },
  { part: 'utvarderingar', label: followUpText.evaluations },
  { part: 'spridning', label: followUpText.dissemination },
] as const;

/** What the project is measured by, what was learned, and how its results are spread. */
export function FollowUpView({ projectId, part }: FollowUpViewProps) {
  const indicators = useWork('indicators', projectId);
  const evaluations = useWork('evaluations', projectId);
  const activities = useWork('activities', projectId);
  if (!indicators || !evaluations || !activities) return <Loading label={appText.loading} />;
  const spread = activities.filter(({ kind }) => kind === 'dissemination');
  const shown = TABS.find((tab) => tab.part === part) ?? TABS[0];
  const counts = { '': indicators.length, utvarderingar: evaluations.length, spridning: spread.length };
  return (
    <>
      <nav className="place-tabs no-print" aria-label={appText.followUp}>
        {TABS.map((tab) => (
          <a
            key={tab.part}
            className="place-tab"
            href={routeToHash(workRoute('followUp', projectId, tab.part))}
            {...(tab === shown && { 'aria-current': 'page' as const })}
          >
            {tab.label}
          </a>
        ))}
      </nav>
      <div className="view">
        <ViewHeader title={shown.label} state={followUpText.count(counts[shown.part])} />
      </div>
    </>
  );
}
