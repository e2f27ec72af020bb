import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { followUpText } from '@shared/text/sv-follow-up';
import { DisseminationTab } from './DisseminationTab';
import { EvaluationPage } from './EvaluationPage';
import { EvaluationsTab } from './EvaluationsTab';
import { IndicatorPage } from './IndicatorPage';
import { IndicatorsTab } from './IndicatorsTab';
import { useFollowUp, type FollowUp } from './use-follow-up';
import './follow-scroll.css';
import './follow-up.css';

export interface FollowUpViewProps {
  readonly projectId: ProjectId;
  /** '' for the indicators, 'indikator' for one of them, or one of the other words in `TABS`. */
  readonly part: string;
  /** An indicator or an evaluation; '' for none. */
  readonly id: string;
}

const TABS = [
  { part: '', label: followUpText.indicators },
  { part: 'utvarderingar', label: followUpText.evaluations },
  { part: 'spridning', label: followUpText.dissemination },
] as const;

/** What the project is measured by, what was learned, and how its results are spread. */
export function FollowUpView({ projectId, part, id }: FollowUpViewProps) {
  const followUp = useFollowUp(projectId);
  if (!followUp) return <Loading label={appText.loading} />;
  const shown = TABS.find((tab) => tab.part === part) ?? TABS[0];
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
      <Shown followUp={followUp} part={part} id={id} />
    </>
  );
}

interface ShownProps {
  readonly followUp: FollowUp;
  readonly part: string;
  readonly id: string;
}

function Shown({ followUp, part, id }: ShownProps) {
  if (part === 'indikator') return <IndicatorPage key={id} followUp={followUp} id={id} />;
  if (part === 'utvarderingar' && id !== '') return <EvaluationPage key={id} followUp={followUp} id={id} />;
  if (part === 'utvarderingar') return <EvaluationsTab followUp={followUp} />;
  return part === 'spridning' ? (
    <DisseminationTab followUp={followUp} />
  ) : (
    <IndicatorsTab followUp={followUp} />
  );
}
