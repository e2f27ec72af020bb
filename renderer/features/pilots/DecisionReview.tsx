import { useEffect, useRef } from 'react';
import { useWork } from '@renderer/data/work';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { VERDICTS } from '@shared/domain/activity/activity';
import { assessmentOf } from '@shared/domain/pilot/assessment';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { isUndecided } from '@shared/domain/pilot/pilot-moves';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import type { Project } from '@shared/domain/project/project';
import { formatList } from '@shared/text/format';
import { decisionText, describeAssessment, pilotText } from '@shared/text/sv-pilot';
import { pilotsText, reserveText } from '@shared/text/sv-pilots';
import { VERDICT_NAMES } from '@shared/text/sv-work-names';
import { yearsFor } from './AmountsSection';
import { DecisionFields, OverReserve } from './DecisionFields';
import { GrantTable } from './GrantTable';
import { GonePilot } from './PilotPage';
import { PilotSection } from './PilotSection';
import { pilotRoute } from './pilot-places';
import { useDecisionForm, type DecisionForm } from './use-decision-form';

export interface DecisionReviewProps {
  readonly project: Project;
  readonly id: string;
}

/** A decision in full before it is made: beside the assessment, and beside what is left of each year's reserve. */
export function DecisionReview({ project, id }: DecisionReviewProps) {
  const pilots = useWork('pilots', project.id);
  const parts = useWork('parts', project.id);
  if (!pilots || !parts) return <Loading label={pilotsText.loading} />;
  const pilot = pilots.find((one) => one.id === id);
  if (!pilot) return <GonePilot project={project} />;
  return <Review key={id} project={project} pilot={pilot} pilots={pilots} parts={parts} />;
}

interface ReviewProps {
  readonly project: Project;
  readonly pilot: Pilot;
  readonly pilots: readonly Pilot[];
  readonly parts: readonly PlanPart[];
}

function Review({ project, pilot, pilots, parts }: ReviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const form = useDecisionForm(pilot, yearsFor(pilot, project), project, pilots);
  const hasReserve = (project.decision?.pilotReservePerYear ?? null) !== null;
  const canDecide = pilot.state === 'assessment' || pilot.decision !== null;
  const mayGrant = pilot.state !== 'rejected';
  const { refusals } = form;
  useEffect(() => {
    // Asked of the page: an amount that cannot be read is marked while it is typed, too.
    if (refusals > 0) frame.current?.querySelector<HTMLElement>('.input[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <div className="view" ref={frame}>
      <ViewHeader title={decisionText.title(pilot.title)} state={decisionText.state} takesFocus />
      {!canDecide && <Message tone="warning">{pilotText.undecidedEarly}</Message>}
      <AssessmentInBrief pilot={pilot} parts={parts} />
      <PilotSection name="review" title={pilotText.decision}>
        <DecisionFields form={form} />
        {mayGrant && !hasReserve && <NoReserve project={project} />}
        {mayGrant && <GrantTable form={form} />}
        {mayGrant && form.isOver && <OverReserve form={form} />}
        <Refused form={form} />
        <DecisionButtons pilot={pilot} form={form} canDecide={canDecide} />
      </PilotSection>
    </div>
  );
}

/** What the assessment says, verdict by verdict. */
function AssessmentInBrief({ pilot, parts }: Pick<ReviewProps, 'pilot' | 'parts'>) {
  const assessed = assessmentOf(pilot, partsOf(parts, 'criterion'));
  return (
    <PilotSection name="brief" title={decisionText.summary}>
      <p className="prose">{assessed.length === 0 ? pilotText.noCriteria : describeAssessment(assessed)}</p>
      <dl className="decision-words">
        {VERDICTS.map((verdict) => {
          const own = assessed.filter((one) => one.verdict === verdict);
          if (own.length === 0) return null;
          return (
            <div key={verdict}>
              <dt>{VERDICT_NAMES[verdict]}</dt>
              <dd>{formatList(own.map(({ criterion }) => criterion.title))}</dd>
            </div>
          );
        })}
      </dl>
    </PilotSection>
  );
}

/** That nothing was saved, read out at once: what is wrong stands at each field, or here. */
function Refused({ form: { errors, refusals } }: { readonly form: DecisionForm }) {
  if (Object.keys(errors).length === 0) return null;
  return (
    <Message key={refusals} tone="error" isAlert>
      {errors.form ?? decisionText.notSaved(Object.keys(errors).length)}
    </Message>
  );
}

function NoReserve({ project }: { readonly project: Project }) {
  return (
    <Message tone="warning">
      <p>{decisionText.noReserve}</p>
      <Button
        tone="quiet"
        onPress={() => {
          navigate({ place: 'project', projectId: project.id });
        }}
      >
        {reserveText.toProject}
      </Button>
    </Message>
  );
}

interface DecisionButtonsProps {
  readonly pilot: Pilot;
  readonly form: DecisionForm;
  readonly canDecide: boolean;
}

/** Grants or rejects what waits; what is decided already is saved anew as it was decided. */
function DecisionButtons({ pilot, form, canDecide }: DecisionButtonsProps) {
  const { decision, state } = pilot;
  const back = (): void => {
    navigate(pilotRoute(pilot));
  };
  return (
    <div className="view-actions">
      {isUndecided(state) ? (
        <>
          <Button tone="primary" isDisabled={!canDecide} onPress={() => void form.decide('granted')}>
            {decisionText.approve}
          </Button>
          <Button isDisabled={!canDecide} onPress={() => void form.decide('rejected')}>
            {decisionText.reject}
          </Button>
        </>
      ) : (
        <Button
          tone="primary"
          isDisabled={!canDecide}
          onPress={() => void form.decide(decision?.outcome ?? 'granted')}
        >
          {decisionText.save}
        </Button>
      )}
      <Button tone="quiet" onPress={back}>
        {decisionText.back}
      </Button>
    </div>
  );
}
