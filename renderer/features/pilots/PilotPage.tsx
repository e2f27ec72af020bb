import { useEffect, useRef } from 'react';
import { useWork } from '@renderer/data/work';
import { navigate, routeToHash } from '@renderer/stores/route-store';
import { EmptyState } from '@renderer/ui/EmptyState';
import { LateMenuButton } from '@renderer/ui/LateMenuButton';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { pilotTotals } from '@shared/domain/pilot/pilot-amounts';
import type { Project } from '@shared/domain/project/project';
import { describePilot } from '@shared/text/sv-pilot';
import { MOVE_NAMES, pilotsText } from '@shared/text/sv-pilots';
import { AboutSection } from './AboutSection';
import { AmountsSection } from './AmountsSection';
import { ApplicationSection } from './ApplicationSection';
import { AssessmentSection } from './AssessmentSection';
import { ClosingSection } from './ClosingSection';
import { DecisionSection } from './DecisionSection';
import { EvaluationSection } from './EvaluationSection';
import { PilotActivities } from './PilotActivities';
import { PilotStep, stepsOf, takeStep } from './PilotSteps';
import { ProgressSection } from './ProgressSection';
import { ScaleUpSection } from './ScaleUpSection';
import { StateLine } from './StateLine';
import { placeRoute, type PagePart } from './pilot-places';
import { removePilot } from './save-pilot';

export interface PilotPageProps {
  readonly project: Project;
  readonly id: string;
  /** Which part of the page is gone to; 'pilot' is its top. */
  readonly part: PagePart;
}

/** Everything about one pilot, each field edited in place. */
export function PilotPage({ project, id, part }: PilotPageProps) {
  const pilots = useWork('pilots', project.id);
  const parts = useWork('parts', project.id);
  if (!pilots || !parts) return <Loading label={pilotsText.loading} />;
  const pilot = pilots.find((one) => one.id === id);
  if (!pilot) return <GonePilot project={project} />;
  return (
    <div className="view">
      <ViewHeader
        title={pilot.title}
        state={describePilot(pilot, pilotTotals(pilot).granted)}
        actions={<PageActions pilot={pilot} />}
      />
      <StateLine pilot={pilot} />
      <PageParts part={part} pilotId={pilot.id}>
        <div className="pilot-column">
          <AboutSection pilot={pilot} parts={parts} />
          <ApplicationSection pilot={pilot} />
          <AmountsSection pilot={pilot} project={project} pilots={pilots} />
          <AssessmentSection pilot={pilot} parts={parts} />
        </div>
        <div className="pilot-column">
          <DecisionSection pilot={pilot} />
          <ProgressSection pilot={pilot} />
          <PilotActivities pilot={pilot} />
          <EvaluationSection pilot={pilot} />
          <ScaleUpSection pilot={pilot} />
          <ClosingSection pilot={pilot} />
        </div>
      </PageParts>
    </div>
  );
}

interface PagePartsProps {
  readonly part: PagePart;
  readonly pilotId: string;
  readonly children: React.ReactNode;
}

/** The sections; the one that the address names is brought into view, with the focus on what is filled in there. */
function PageParts({ part, pilotId, children }: PagePartsProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part === 'pilot') return;
    const section = frame.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    section?.scrollIntoView({ block: 'center' });
    section?.querySelector<HTMLElement>('[data-needed] .input')?.focus();
  }, [part, pilotId]);
  return (
    <div className="pilot-columns" ref={frame}>
      {children}
    </div>
  );
}

function PageActions({ pilot }: { readonly pilot: Pilot }) {
  const remove = async (): Promise<void> => {
    if (await removePilot(pilot)) navigate(placeRoute(pilot.projectId, 'pipeline'));
  };
  const closing = {
    id: 'close',
    label: MOVE_NAMES.closed,
    onChoose: () => {
      takeStep(pilot, 'closed');
    },
  };
  return (
    <>
      <PilotStep pilot={pilot} tone="primary" />
      <LateMenuButton
        label={pilotsText.more}
        ariaLabel={pilotsText.moreFor(pilot.title)}
        choices={[
          ...(stepsOf(pilot).includes('closed') ? [closing] : []),
          { id: 'remove', label: pilotsText.remove, onChoose: () => void remove() },
        ]}
      />
    </>
  );
}

/** The pilot of the address is not there. */
export function GonePilot({ project }: { readonly project: Project }) {
  return (
    <div className="view">
      <ViewHeader title={pilotsText.title} />
      <EmptyState
        title={pilotsText.gone}
        actions={<a href={routeToHash(placeRoute(project.id, 'pipeline'))}>{pilotsText.toPipeline}</a>}
      >
        <p>{pilotsText.goneHelp}</p>
      </EmptyState>
    </div>
  );
}
